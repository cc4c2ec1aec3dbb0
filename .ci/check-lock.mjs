// Fails when the lock names a registry, or an optional dependency that it has no entry for: `npm ci` would refuse it
// on another platform.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const problems = [];
for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved !== undefined && /^https?:/.test(entry.resolved)) problems.push(`${path}: holds an address`);
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!hasEntry(path, name)) problems.push(`${path}: its optional dependency ${name} has no entry`);
  }
}

/** Whether a package is found from another one's folder, as Node looks for it. */
function hasEntry(path, name) {
  const parts = path === "" ? [] : path.split("/node_modules/");
  for (let depth = parts.length; depth >= 0; depth -= 1) {
    const base = parts.slice(0, depth).join("/node_modules/");
    if (packages[`${base === "" ? "" : `${base}/`}node_modules/${name}`] !== undefined) return true;
  }
  return false;
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log("lock file: no addresses, every optional dependency has its entry");
