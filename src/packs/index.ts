// Written by `npm run generate` from the folders of rules/.
import cnChildcareSubsidyFile from "../../rules/cn/childcare-subsidy.json";
import cnFactsFile from "../../rules/cn/facts.json";
import cnHubeiChildcareSubsidyFile from "../../rules/cn/hubei/childcare-subsidy.json";
import cnHubeiOnlyChildAllowanceFile from "../../rules/cn/hubei/only-child-allowance.json";
import cnHubeiPackFile from "../../rules/cn/hubei/pack.json";
import cnHubeiWuhanJiangxiaOnlyChildAllowanceFile from "../../rules/cn/hubei/wuhan/jiangxia/only-child-allowance.json";
import cnHubeiWuhanJiangxiaPackFile from "../../rules/cn/hubei/wuhan/jiangxia/pack.json";
import cnHubeiWuhanPackFile from "../../rules/cn/hubei/wuhan/pack.json";
import cnHubeiWuhanRuralRewardFile from "../../rules/cn/hubei/wuhan/rural-reward.json";
import cnPackFile from "../../rules/cn/pack.json";
import cnRuralRewardFile from "../../rules/cn/rural-reward.json";
import jurisdictionsFile from "../../rules/jurisdictions.json";
import type { PackSource } from "../pack/index.js";
import type { LawSources } from "../program/index.js";

/** The register of places. */
export const jurisdictions: LawSources["jurisdictions"][number] = {
  file: "rules/jurisdictions.json",
  content: jurisdictionsFile,
};

/** The pack of `rules/cn`. */
export const cn: PackSource = {
  folder: "rules/cn",
  files: {
    "childcare-subsidy.json": cnChildcareSubsidyFile,
    "facts.json": cnFactsFile,
    "pack.json": cnPackFile,
    "rural-reward.json": cnRuralRewardFile,
  },
};

/** The pack of `rules/cn/hubei`. */
export const cnHubei: PackSource = {
  folder: "rules/cn/hubei",
  files: {
    "childcare-subsidy.json": cnHubeiChildcareSubsidyFile,
    "only-child-allowance.json": cnHubeiOnlyChildAllowanceFile,
    "pack.json": cnHubeiPackFile,
  },
};

/** The pack of `rules/cn/hubei/wuhan`. */
export const cnHubeiWuhan: PackSource = {
  folder: "rules/cn/hubei/wuhan",
  files: {
    "pack.json": cnHubeiWuhanPackFile,
    "rural-reward.json": cnHubeiWuhanRuralRewardFile,
  },
};

/** The pack of `rules/cn/hubei/wuhan/jiangxia`. */
export const cnHubeiWuhanJiangxia: PackSource = {
  folder: "rules/cn/hubei/wuhan/jiangxia",
  files: {
    "only-child-allowance.json": cnHubeiWuhanJiangxiaOnlyChildAllowanceFile,
    "pack.json": cnHubeiWuhanJiangxiaPackFile,
  },
};

/** Every shipped pack with the register of places: what `loadLaw` takes. Import single packs for a smaller bundle. */
export const shipped: LawSources = /* @__PURE__ */ Object.freeze({
  packs: [cn, cnHubei, cnHubeiWuhan, cnHubeiWuhanJiangxia],
  jurisdictions: [jurisdictions],
});
