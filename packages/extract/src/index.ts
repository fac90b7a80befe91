export { extract } from "./extract.js";
export type {
  Binder,
  Draft,
  Fact,
  Genre,
  Grammar,
  Mention,
  Paper,
  Part,
  PartKind,
  Place,
  Reading,
  Recognizer,
  Refiner,
  Relater,
  Scene,
} from "./grammar.js";
export { hashOf } from "./hash.js";
export { thaiGovernment } from "./thai-government.js";
