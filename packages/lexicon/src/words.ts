import agency from "./data/words/agency.json" with { type: "json" };
import country from "./data/words/country.json" with { type: "json" };
import letter from "./data/words/letter.json" with { type: "json" };
import meeting from "./data/words/meeting.json" with { type: "json" };
import person from "./data/words/person.json" with { type: "json" };
import policy from "./data/words/policy.json" with { type: "json" };
import relation from "./data/words/relation.json" with { type: "json" };

/** Word lists of the extraction rules, one file for each area of rules, each list under a name that says what it is for. */
export const words = { agency, country, letter, meeting, person, policy, relation };
