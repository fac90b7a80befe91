import type { Model } from "wink-nlp";
import { readabilityStats, sameWord } from "./model/addons.js";
import { core } from "./model/core.js";
import { customEntityModel } from "./model/custom-entity-model.js";
import { entityModel } from "./model/entity-model.js";
import { features } from "./model/features.js";
import { machine } from "./model/machine.js";
import { negationModel } from "./model/negation-model.js";
import { sentenceModel } from "./model/sentence-model.js";
import { speechModel } from "./model/speech-model.js";

/**
 * The Thai language model for winkNLP 2.4. `winkThai(winkNLP)` puts it to use on raw text; `winkNLP(thaiModel)` reads text
 * that went through `markWords`.
 */
export const thaiModel: Model = {
  core,
  featureFn: features,
  sbd: sentenceModel,
  ner: entityModel,
  pos: speechModel,
  negation: negationModel,
  // winkNLP calls every part at load. There are no sentiment data for Thai: this one finds nothing.
  sa: () => ({ machines: [machine([])], setter: () => {} }),
  metaCER: customEntityModel,
  addons: { stem: sameWord, lemmatize: sameWord, readabilityStats, wordVectors: undefined },
};
