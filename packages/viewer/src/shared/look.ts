import type { EdgeKind, NodeKind } from "@saraban/schema";

export type Shape = "circle" | "square" | "diamond" | "hexagon" | "sheet";
export type Theme = "light" | "dark";
export type EdgeFamily = "post" | "body" | "paper" | "meeting" | "decision" | "mention";

/** A kind is told by its shape as well as by its colour: not everyone sees colours, and prints are grey. */
export const shapes: Readonly<Record<NodeKind, Shape>> = {
  Person: "circle",
  Agency: "square",
  Meeting: "diamond",
  Policy: "hexagon",
  Document: "sheet",
};

/** Colours of kinds, told apart by people who see no red or no green (after Okabe and Ito). */
export const kindColours: Readonly<Record<Theme, Readonly<Record<NodeKind, string>>>> = {
  light: { Person: "#d1581c", Agency: "#1c66ad", Meeting: "#8646ae", Policy: "#12805c", Document: "#7d6a2e" },
  dark: { Person: "#ff9c66", Agency: "#6cb4f5", Meeting: "#cf9bf2", Policy: "#4fcf9f", Document: "#d9c37a" },
};

export const families: Readonly<Record<EdgeKind, EdgeFamily>> = {
  HOLDS_POSITION: "post",
  SIGNED: "paper",
  ISSUED: "paper",
  ADDRESSED_TO: "paper",
  CITES: "paper",
  PART_OF: "body",
  ORGANIZED: "meeting",
  MEETING_OF: "meeting",
  CHAIRED: "meeting",
  ATTENDED: "meeting",
  ADOPTED: "decision",
  CONSIDERED: "decision",
  PROPOSED: "decision",
  RESPONSIBLE_FOR: "decision",
  COOPERATES_WITH: "body",
  MENTIONS: "mention",
};

export const familyColours: Readonly<Record<Theme, Readonly<Record<EdgeFamily, string>>>> = {
  light: {
    post: "#d99a78",
    body: "#82a9d0",
    paper: "#b8a970",
    meeting: "#b48fca",
    decision: "#74b39b",
    mention: "#dddad2",
  },
  dark: {
    post: "#96603f",
    body: "#406c94",
    paper: "#807446",
    meeting: "#775690",
    decision: "#35785e",
    mention: "#3a3f4a",
  },
};

export const papers: Readonly<
  Record<Theme, { readonly page: string; readonly ink: string; readonly faded: string }>
> = {
  light: { page: "#fbfaf6", ink: "#22262e", faded: "#e4e1d9" },
  dark: { page: "#15181e", ink: "#e9e7e1", faded: "#2b3039" },
};
