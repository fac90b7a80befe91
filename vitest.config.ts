import { defineConfig } from "vitest/config";

// Tests run on the sources (the "@saraban/source" condition), so none needs a build first.
export default defineConfig({
  resolve: { conditions: ["@saraban/source"] },
  ssr: { resolve: { conditions: ["@saraban/source"] } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // Generous, for machines with other work to do; what runs away is caught by tests of growth.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globals: false,
    // Every core: the slow files mostly wait for a browser, a server or another process.
    maxWorkers: "100%",
    globalSetup: ["test/support/neo4j-setup.ts"],
  },
});
