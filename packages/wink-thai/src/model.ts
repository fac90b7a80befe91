import type { Model } from "wink-nlp";
import { readabilityStats, sameWord } from "./model/addons.js";
import { type Core, core, forgetLineEnd } from "./model/core.js";
import { customEntityModel } from "./model/custom-entity-model.js";
import { entityModel } from "./model/entity-model.js";
import { features } from "./model/features.js";
import { machine } from "./model/machine.js";
import { negationModel } from "./model/negation-model.js";
import { type SourceOf, sentenceModel } from "./model/sentence-model.js";
import { speechModel } from "./model/speech-model.js";

/** What a reader wants to know of the model it opens, and what it can tell it. */
export interface Reading {
  /** Called with the words of a new instance, which winkNLP adds to as it reads. */
  readonly opened?: (words: readonly string[]) => void;
  readonly sourceOf?: SourceOf;
}

/** A model object for `winkNLP(model)`; it may be opened any number of times. */
export function modelFor(reading: Reading = {}): Model {
  let opening: Core | undefined;
  return {
    core: () => {
      opening = core();
      reading.opened?.(opening.features.lexeme.list);
      return opening;
    },
    featureFn: features,
    sbd: () => sentenceModel(reading.sourceOf),
    ner: entityModel,
    pos: speechModel,
    negation: negationModel,
    // winkNLP calls every part when it opens a model. There are no sentiment data for Thai: this one finds nothing.
    sa: () => ({ machines: [machine([])], setter: () => {} }),
    // The last part that winkNLP calls: by now its automata are made.
    metaCER: () => {
      if (opening !== undefined) forgetLineEnd(opening);
      return customEntityModel();
    },
    addons: { stem: sameWord, lemmatize: sameWord, readabilityStats, wordVectors: undefined },
  };
}

/**
 * The Thai language model for winkNLP 2.4. `winkThai(winkNLP)` puts it to use on raw text; `winkNLP(thaiModel)` reads text
 * that went through `markWords`.
 */
export const thaiModel: Model = modelFor();
