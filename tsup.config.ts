import { defineConfig } from "tsup";

export default defineConfig([
  {
    entry: { index: "src/index.ts", live: "src/live.ts", packs: "src/packs/index.ts", node: "src/node/index.ts" },
    format: ["esm", "cjs"],
    target: "es2022",
    // TypeScript 6 deprecates an option that the declaration bundler still sets.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    splitting: true,
    treeshake: true,
    clean: true,
  },
  {
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    target: "es2022",
    dts: false,
    splitting: false,
    banner: { js: "#!/usr/bin/env node" },
  },
]);
