// One file, so that its parts run one after the other on one set, the statements of which are planned once:
// that costs half of what it costs them side by side. One part: npx vitest run test/neo4j -t "saraban load"
import "./bulk.js";
import "./round-trip.js";
import "./trust.js";
import "./faults.js";
import "./command.js";
import "./ask.js";
import "./cypher.js";
