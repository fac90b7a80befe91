import { InvalidArgumentError } from "commander";

/** Reads an option's value as a whole number from 1. */
export function atLeastOne(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError("It must be a whole number from 1.");
  return limit;
}
