import type { PlainDate } from "../calendar/index.js";
import type { Words } from "../pack/index.js";
import type { LawTypes } from "../program/index.js";
import type { Determination, Instalment, Labels, Receipt, SubjectId } from "./determination.js";

/** One payment of a schedule. */
export interface ScheduledInstalment<Types extends LawTypes = LawTypes> {
  readonly scheme: Types["scheme"];
  readonly title: Words;
  readonly subject: SubjectId;
  readonly award: Types["award"];
  readonly instalment: Instalment;
}

/** The payments of a household that fall due in a span of days, earliest first. */
export interface Schedule<Types extends LawTypes = LawTypes> {
  readonly format: "almoner/schedule@1";
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly on: PlainDate;
  readonly official: boolean;
  readonly due: readonly ScheduledInstalment<Types>[];
  /** Payments whose day is not known: they may fall into the span or not. */
  readonly undated: readonly ScheduledInstalment<Types>[];
  readonly withheld: Determination<Types>["withheld"];
  readonly missing: Determination["missing"];
  readonly labels: Labels;
  readonly receipt: Receipt;
}
