/**
 * The vocabulary of the graph, as data: everything that reads or writes a graph iterates over this constant
 * (types, validation, exporters, Cypher labels, docs/schema.md). Names are Neo4j style and never change;
 * attributes may be added.
 *
 * An attribute's `type` is `string`, `date` (ISO 8601, common era, at the precision written: `2021`, `2021-01`,
 * `2021-01-31`), `time` (`09:30`) or one of a literal list of values.
 */
export const ontology = {
  nodes: {
    Person: {
      description: "A named individual; a bare role is not one.",
      identity: "Given and family name, honorific and rank stripped.",
      attributes: {
        honorific: { type: "string", description: "Honorific, rank or title as written before the name." },
        givenName: { type: "string", description: "Given name." },
        familyName: { type: "string", description: "Family name." },
      },
    },
    Agency: {
      description:
        "A named organisation that can act: ministry, department, committee, hospital, company, network.",
      identity: "Canonical full name; abbreviations are aliases.",
      attributes: {
        category: {
          type: "string",
          description: "What sort of body it is: ministry, department, committee …",
        },
        abbreviation: {
          type: "string",
          description: "Abbreviation bound to it in the text or the register.",
        },
        country: {
          type: "string",
          description: "Of a body that is not Thai, its country: ISO 3166-1, two letters.",
        },
      },
    },
    Meeting: {
      description:
        "One sitting or gathering that can be dated, numbered or named; held, planned or cancelled.",
      identity: "Body and number, else body and date.",
      attributes: {
        number: { type: "string", description: "Number and year in Arabic digits: `2/2564`." },
        date: { type: "date", description: "First day." },
        endDate: { type: "date", description: "Last day, of a sitting of several." },
        startTime: { type: "time", description: "When it begins." },
        venue: { type: "string", description: "Where, as written." },
        mode: { type: "string", description: "How: on site, online, both, as written." },
        status: { type: ["held", "planned", "cancelled"], description: "Whether it took place." },
      },
    },
    Policy: {
      description:
        "A named instrument or decision: resolution, act, plan, strategy, charter, programme, issue put to a meeting.",
      identity: "Kind and number where it has one, else its title.",
      attributes: {
        category: { type: "string", description: "What sort of instrument: act, resolution, plan …" },
        number: { type: "string", description: "Number in Arabic digits: `13.2`." },
        date: { type: "date", description: "Its date or year." },
      },
    },
    Document: {
      description: "The text itself, or a document that it cites.",
      identity: "Letter number, else source.",
      attributes: {
        category: {
          type: "string",
          description: "What sort of paper: letter, order, announcement, minutes, press-release …",
        },
        number: {
          type: "string",
          description: "Letter number in Arabic digits, as the correspondence rules write it.",
        },
        date: { type: "date", description: "Its date." },
        subject: { type: "string", description: "What it is about, as written." },
        source: {
          type: "string",
          description: "Identifier of the text it is; absent where a document is only cited.",
        },
      },
    },
  },
  edges: {
    HOLDS_POSITION: {
      from: ["Person"],
      to: ["Agency"],
      description: "The text gives the person a post or role in, or heading, the body.",
      attributes: {
        role: { type: "string", description: "The post as written." },
        status: { type: ["current", "acting", "former", "elect"], description: "How the post is held." },
      },
    },
    SIGNED: {
      from: ["Person"],
      to: ["Document"],
      description: "Signature block, or said to have signed.",
      attributes: {
        role: { type: "string", description: "The signer's own post." },
        onBehalfOf: { type: "string", description: "The post for which the signature stands." },
      },
    },
    ISSUED: {
      from: ["Agency"],
      to: ["Document"],
      description: "The body the document comes from.",
      attributes: {},
    },
    ADDRESSED_TO: {
      from: ["Document"],
      to: ["Agency", "Person"],
      description: "Whom the document addresses; the body of a named post.",
      attributes: { role: { type: "string", description: "The post addressed, as written." } },
    },
    CITES: {
      from: ["Document"],
      to: ["Document"],
      description: "Refers to or encloses another document.",
      attributes: { as: { type: ["reference", "enclosure"], description: "How it is cited." } },
    },
    PART_OF: { from: ["Agency"], to: ["Agency"], description: "A body within another.", attributes: {} },
    ORGANIZED: {
      from: ["Agency"],
      to: ["Meeting"],
      description: "Who held or hosted the gathering.",
      attributes: {},
    },
    MEETING_OF: { from: ["Meeting"], to: ["Agency"], description: "The body that sits.", attributes: {} },
    CHAIRED: {
      from: ["Person"],
      to: ["Meeting"],
      description: "Who presided or opened.",
      attributes: { role: { type: "string", description: "In what capacity." } },
    },
    ATTENDED: {
      from: ["Person", "Agency"],
      to: ["Meeting"],
      description: "Who took part; the chair is not repeated.",
      attributes: { role: { type: "string", description: "In what capacity." } },
    },
    ADOPTED: {
      from: ["Meeting", "Agency"],
      to: ["Policy"],
      description: "Resolved, approved, endorsed, promulgated.",
      attributes: {},
    },
    CONSIDERED: {
      from: ["Meeting", "Agency"],
      to: ["Policy"],
      description: "Discussed or noted, with no adoption stated.",
      attributes: {},
    },
    PROPOSED: {
      from: ["Agency", "Person"],
      to: ["Policy"],
      description: "Who put it forward.",
      attributes: {},
    },
    RESPONSIBLE_FOR: {
      from: ["Agency", "Person"],
      to: ["Policy"],
      description: "Who leads, supports or carries out.",
      attributes: { responsibility: { type: ["lead", "support"], description: "Lead or support." } },
    },
    COOPERATES_WITH: {
      from: ["Agency"],
      to: ["Agency"],
      description: "Two bodies acting together, in text order.",
      attributes: {},
    },
    MENTIONS: {
      from: ["Document"],
      to: ["Person", "Agency", "Meeting", "Policy", "Document"],
      description: "Derived: every node mentioned in a document.",
      attributes: {},
    },
  },
} as const;
