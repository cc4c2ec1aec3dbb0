// Adds up every `N passed, N failed` of a log and prints the sum as the last line.
import { readFileSync } from "node:fs";

const lines = readFileSync(process.argv[2], "utf8").matchAll(/^(\d+) passed, (\d+) failed$/gm);
let passed = 0;
let failed = 0;
for (const [, ok, not] of lines) {
  passed += Number(ok);
  failed += Number(not);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
