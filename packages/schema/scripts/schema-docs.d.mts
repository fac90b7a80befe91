export function schemaDocs(ontology: object): string;
