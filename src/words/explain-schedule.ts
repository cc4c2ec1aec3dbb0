import type { Schedule, ScheduledInstalment } from "../determination/index.js";
import { type Block, type Item, item, listed, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { catalogueIn } from "./catalogues.js";
import { missingBlocks, receiptBlocks, withheldBlocks } from "./closing.js";
import type { Detail } from "./detail.js";
import type { ExplainOptions } from "./explain.js";
import { instalmentItem } from "./instalments.js";
import { placeName } from "./labels.js";
import { inLanguage } from "./language.js";
import { subjectName } from "./subjects.js";
import { writeMarkdown } from "./write-markdown.js";
import { writeText } from "./write-text.js";

/**
 * Writes a schedule for people: each payment by the day it falls due, with its amount, its state and who pays it.
 *
 * @param schedule what `schedule` returned
 * @param options `language` zh (default) or en, `format` text (default) or markdown, `detail` full (default) or summary
 * @returns lines parted by line feeds
 */
export function explainSchedule(schedule: Schedule, options: ExplainOptions = {}): string {
  const { language = "zh", format = "text", detail = "full" } = options;
  const blocks = scheduleBlocks(schedule, detail, { ...catalogueIn(language), labels: schedule.labels });
  return format === "markdown" ? writeMarkdown(blocks) : writeText(blocks);
}

function scheduleBlocks(schedule: Schedule, detail: Detail, words: Catalogue): readonly Block[] {
  const { answer } = words;
  const { official, receipt, from, to, on, due, undated, missing, withheld } = schedule;
  const payments = (all: readonly ScheduledInstalment[]) => all.map((one) => paymentItem(one, detail, words));
  return [
    ...(official ? [] : [paragraph(answer.unofficial)]),
    paragraph(answer.scheduleOf(placeName(receipt.jurisdiction, words), from, to, on)),
    ...(due.length === 0 ? [paragraph(answer.nothingDue)] : listed(answer.due, payments(due))),
    ...listed(answer.undated, payments(undated)),
    ...missingBlocks(missing, [], words),
    ...withheldBlocks(withheld, words),
    ...(detail === "full" ? receiptBlocks(receipt, words) : []),
  ];
}

function paymentItem(
  { title, subject, award, instalment }: ScheduledInstalment,
  detail: Detail,
  words: Catalogue,
): Item {
  const whose = [inLanguage(title, words.language), subjectName(subject, words), award].join(" · ");
  return item(instalment.due === null ? whose : `${instalment.due}  ${whose}`, [
    instalmentItem(instalment, [], [], detail, words),
  ]);
}
