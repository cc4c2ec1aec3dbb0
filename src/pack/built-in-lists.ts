import type { ListJson } from "./facts-schema.js";

/** The two lists every law has: claims made, and payments received. */
export const BUILT_IN_LISTS: Readonly<Record<string, ListJson>> = {
  claims: {
    type: "list",
    label: { zh: "已提出的申请", en: "claims made" },
    question: { zh: "已经提出过哪些申请?", en: "Which claims have been made so far?" },
    items: {
      scheme: { type: "text", label: { zh: "所申请的项目", en: "the scheme claimed" } },
      subject: { type: "text", label: { zh: "为谁申请", en: "for whom" } },
      on: { type: "date", label: { zh: "申请日期", en: "the day of the claim" } },
    },
  },
  received: {
    type: "list",
    label: { zh: "已领取的款项", en: "payments received" },
    question: { zh: "已经领取过哪些款项?", en: "Which payments have been received?" },
    items: {
      scheme: { type: "text", label: { zh: "所属项目", en: "the scheme it belongs to" } },
      award: { type: "text", label: { zh: "所属待遇", en: "the award it belongs to" } },
      subject: { type: "text", label: { zh: "为谁领取", en: "for whom" } },
      on: { type: "date", label: { zh: "领取日期", en: "the day of the payment" } },
      amount: { type: "money", label: { zh: "金额", en: "the amount" } },
    },
  },
};
