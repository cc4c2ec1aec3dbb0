import type { NonEmpty } from "../../base/non-empty.js";
import type { Issue } from "../../issue/index.js";

/** Thrown when a source rejects or answers what no household may say; turned into the issues at the border. */
export class SourceFailed extends Error {
  override readonly name = "SourceFailed";
  readonly issues: NonEmpty<Issue>;

  constructor(issues: NonEmpty<Issue>) {
    super("the source of facts failed");
    this.issues = issues;
  }
}
