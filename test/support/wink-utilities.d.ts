// winkNLP ships these without types.
declare module "wink-nlp/utilities/bm25-vectorizer.js";
declare module "wink-nlp/utilities/similarity.js";
