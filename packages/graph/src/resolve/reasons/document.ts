import { letterNumber } from "../../identity/letter-number.js";
import { type Group, valuesOf } from "../../store/group.js";

const circular = /\/\u0E27 /;

/** A letter number as two hands may write it: the mark of a circular may be missing. */
export const letterNumbers = (group: Group): readonly string[] =>
  valuesOf(group, "number").map((number) => letterNumber(number).replace(circular, "/"));
