import { type ReadDocument, type ReadFault, readFile } from "@saraban/readers";

type Options = Parameters<typeof readFile>[2];

/** All that a file holds: its documents and its faults. */
export async function readAll(
  content: Uint8Array | string,
  name: string,
  options?: Options,
): Promise<{ readonly documents: readonly ReadDocument[]; readonly faults: readonly ReadFault[] }> {
  const documents: ReadDocument[] = [];
  const faults: ReadFault[] = [];
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  for await (const reading of readFile(bytes, name, options))
    if ("document" in reading) documents.push(reading.document);
    else faults.push(reading.fault);
  return { documents, faults };
}

/** The text of a file that holds one document. */
export async function readOne(content: Uint8Array | string, name: string): Promise<ReadDocument> {
  const { documents, faults } = await readAll(content, name);
  const [document] = documents;
  if (!document || documents.length > 1)
    throw new Error(JSON.stringify({ documents: documents.length, faults }));
  return document;
}
