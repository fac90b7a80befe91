/** What an entity of one document is known by: entities with one `label` and `scope` are one. */
export interface Identity {
  /** Readable: `agency:…`; also what the key of its node is made from. */
  readonly label: string;
  /** The text (or the parent body) within which alone the label means one thing; absent where it does everywhere. */
  readonly scope?: string;
  /** Name of the reason that joins those alike. */
  readonly reason: string;
}

/** One line for the label, one for its scope: neither can hold a line break of its own. */
export const identityKey = ({ label, scope }: Identity): string =>
  scope === undefined ? label : `${label}\n${scope}`;
