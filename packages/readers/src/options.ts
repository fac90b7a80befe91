/** Bounds that keep one file from taking all memory and time. */
export interface Limits {
  /** Bytes of one file, also inside archives. */
  readonly maxBytes: number;
  /** Bytes of all that an archive holds together, unpacked. */
  readonly maxUnpacked: number;
  readonly maxEntries: number;
  /** Archives within archives, mails within mails. */
  readonly maxDepth: number;
  readonly maxPages: number;
}

export const defaultLimits: Limits = {
  maxBytes: 256 * 1024 * 1024,
  maxUnpacked: 1024 * 1024 * 1024,
  maxEntries: 20_000,
  maxDepth: 3,
  maxPages: 5000,
};

/** How far the reading of a long file is. */
export interface PageProgress {
  readonly where: string;
  readonly page: number;
  readonly pages: number;
  /** By OCR, which takes seconds a page. */
  readonly recognizing: boolean;
}

/** Gives the text of a picture (PNG or another form that it knows). */
export type Ocr = (picture: Uint8Array) => Promise<string>;

export interface ReadOptions {
  readonly limits: Limits;
  readonly ocr?: Ocr;
  readonly onPage?: (progress: PageProgress) => void;
  /** Name of the column (CSV) or property (JSON) that holds the text; the usual names are known. */
  readonly column?: string;
}
