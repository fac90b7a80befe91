import { type Names, relationshipTypes } from "../names.js";

const lower = (name: string): string => name.toLowerCase();

/** The analyzer of the full-text index over names: it cuts Thai into words by a dictionary. */
const analyzer = "thai";

/**
 * The constraints and indexes of a set, each a statement that may run again. All work in Neo4j Community, which has
 * neither node keys nor constraints on a property's type or presence: those the loader guarantees. Names have full-text
 * indexes only, as a range index refuses what is longer than 8,000 bytes, and would refuse it of others' nodes too.
 */
export function schemaStatements({ node, text, diagnostic, version }: Names): readonly string[] {
  const unique = (label: string, property: string): string =>
    `CREATE CONSTRAINT ${lower(label)}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
  const own = lower(node);
  return [
    unique(node, "key"),
    unique(text, "key"),
    unique(diagnostic, "key"),
    unique(version, "key"),
    // Where a document's facts lie, so that taking them back costs what it said and not what its nodes are connected to.
    ...relationshipTypes.map(
      (type) =>
        `CREATE INDEX ${own}_${lower(type)}_document IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.document)`,
    ),
    `CREATE INDEX ${own}_date IF NOT EXISTS FOR (n:${node}) ON (n.date)`,
    `CREATE INDEX ${own}_digits IF NOT EXISTS FOR (n:${node}) ON (n.digits)`,
    `CREATE FULLTEXT INDEX ${own}_names IF NOT EXISTS FOR (n:${node}) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: true}}`,
    `CREATE FULLTEXT INDEX ${own}_search IF NOT EXISTS FOR (n:${node}) ON EACH [n.search] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword', \`fulltext.eventually_consistent\`: true}}`,
  ];
}

/** The schema as the text of a `.cypher` file. */
export const schemaCypher = (names: Names): string =>
  schemaStatements(names)
    .map((statement) => `${statement};\n`)
    .join("");
