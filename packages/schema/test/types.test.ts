import type {
  EdgeAttributes,
  EntityOf,
  NodeAttributes,
  NodeKind,
  RelationKind,
  RelationOf,
} from "@saraban/schema";
import { edgeKinds, nodeKinds, type ontology, relationKinds } from "@saraban/schema";
import { expect, expectTypeOf, it } from "vitest";

it("types follow the ontology", () => {
  expectTypeOf<NodeKind>().toEqualTypeOf<keyof typeof ontology.nodes>();
  expectTypeOf<RelationKind>().toEqualTypeOf<Exclude<keyof typeof ontology.edges, "MENTIONS">>();
  expectTypeOf<NodeAttributes<"Meeting">["status"]>().toEqualTypeOf<
    "held" | "planned" | "cancelled" | undefined
  >();
  expectTypeOf<NodeAttributes<"Person">>().toEqualTypeOf<{
    honorific?: string;
    givenName?: string;
    familyName?: string;
  }>();
  expectTypeOf<EdgeAttributes<"CITES">["as"]>().toEqualTypeOf<"reference" | "enclosure" | undefined>();
  expectTypeOf<keyof EdgeAttributes<"ISSUED">>().toEqualTypeOf<never>();
  expectTypeOf<EntityOf<"Agency">["attributes"]>().toEqualTypeOf<NodeAttributes<"Agency">>();
  expectTypeOf<RelationOf<"SIGNED">["attributes"]>().toEqualTypeOf<EdgeAttributes<"SIGNED">>();
  // @ts-expect-error no such attribute
  expectTypeOf<NodeAttributes<"Policy">["colour"]>().toBeAny();
});

it("kinds follow the ontology", () => {
  expect(nodeKinds).toEqual(["Person", "Agency", "Meeting", "Policy", "Document"]);
  expect(edgeKinds).toContain("MENTIONS");
  expect(relationKinds).toEqual(edgeKinds.filter((kind) => kind !== "MENTIONS"));
});
