import type { Model } from "./model.js";
import type { Shown } from "./shown.js";
import type { State } from "./state.js";

/** What every view works with. */
export interface App {
  readonly model: Model;
  readonly state: () => State;
  readonly shown: () => Shown;
  /** Changes the state; the page follows, and the address too. A step that one may want to go back from is `step`. */
  readonly go: (change: Partial<State>, how?: "step" | "adjust") => void;
}
