import { expect, it } from "vitest";
import { almoner } from "../cli/fake-io.js";

it("the packs that the documentation tells authors to copy pass their own cases", async () => {
  const { exit, out } = await almoner(["test", "../../../docs/examples/packs", "--only-packs"]);
  expect([exit, out]).toEqual([0, "5 cases: 5 passed, 0 failed\n"]);
});
