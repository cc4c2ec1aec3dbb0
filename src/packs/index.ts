// Written by `npm run generate` from the folders of rules/.
import cnBeijingPackFile from "../../rules/cn/beijing/pack.json";
import cnBeijingSpecialAssistanceDeathFile from "../../rules/cn/beijing/special-assistance-death.json";
import cnBeijingSpecialAssistanceDisabilityFile from "../../rules/cn/beijing/special-assistance-disability.json";
import cnChildcareSubsidyFile from "../../rules/cn/childcare-subsidy.json";
import cnFactsFile from "../../rules/cn/facts.json";
import cnHeilongjiangHarbinChildcareTopupFile from "../../rules/cn/heilongjiang/harbin/childcare-topup.json";
import cnHeilongjiangHarbinPackFile from "../../rules/cn/heilongjiang/harbin/pack.json";
import cnHubeiChildcareSubsidyFile from "../../rules/cn/hubei/childcare-subsidy.json";
import cnHubeiEnterpriseRetireeAwardFile from "../../rules/cn/hubei/enterprise-retiree-award.json";
import cnHubeiEzhouHuarongMiaolingPackFile from "../../rules/cn/hubei/ezhou/huarong/miaoling/pack.json";
import cnHubeiEzhouHuarongMiaolingTwoDaughterAwardFile from "../../rules/cn/hubei/ezhou/huarong/miaoling/two-daughter-award.json";
import cnHubeiEzhouLiangzihuPackFile from "../../rules/cn/hubei/ezhou/liangzihu/pack.json";
import cnHubeiEzhouLiangzihuTwoDaughterAwardFile from "../../rules/cn/hubei/ezhou/liangzihu/two-daughter-award.json";
import cnHubeiEzhouPackFile from "../../rules/cn/hubei/ezhou/pack.json";
import cnHubeiEzhouRuralRewardFile from "../../rules/cn/hubei/ezhou/rural-reward.json";
import cnHubeiHuangshiDevelopmentZoneOnlyChildAllowanceFile from "../../rules/cn/hubei/huangshi/development-zone/only-child-allowance.json";
import cnHubeiHuangshiDevelopmentZonePackFile from "../../rules/cn/hubei/huangshi/development-zone/pack.json";
import cnHubeiHuangshiFactsFile from "../../rules/cn/hubei/huangshi/facts.json";
import cnHubeiHuangshiHuangshigangOnlyChildAllowanceFile from "../../rules/cn/hubei/huangshi/huangshigang/only-child-allowance.json";
import cnHubeiHuangshiHuangshigangPackFile from "../../rules/cn/hubei/huangshi/huangshigang/pack.json";
import cnHubeiHuangshiPackFile from "../../rules/cn/hubei/huangshi/pack.json";
import cnHubeiHuangshiRuralRewardFile from "../../rules/cn/hubei/huangshi/rural-reward.json";
import cnHubeiHuangshiTwoDaughterAwardFile from "../../rules/cn/hubei/huangshi/two-daughter-award.json";
import cnHubeiHuangshiXialuOnlyChildAllowanceFile from "../../rules/cn/hubei/huangshi/xialu/only-child-allowance.json";
import cnHubeiHuangshiXialuPackFile from "../../rules/cn/hubei/huangshi/xialu/pack.json";
import cnHubeiHuangshiYangxinAfterEffectsReductionFile from "../../rules/cn/hubei/huangshi/yangxin/after-effects-reduction.json";
import cnHubeiHuangshiYangxinChargeReductionsFile from "../../rules/cn/hubei/huangshi/yangxin/charge-reductions.json";
import cnHubeiHuangshiYangxinFactsFile from "../../rules/cn/hubei/huangshi/yangxin/facts.json";
import cnHubeiHuangshiYangxinLifelongAwardFile from "../../rules/cn/hubei/huangshi/yangxin/lifelong-award.json";
import cnHubeiHuangshiYangxinLifelongInsuranceFile from "../../rules/cn/hubei/huangshi/yangxin/lifelong-insurance.json";
import cnHubeiHuangshiYangxinPackFile from "../../rules/cn/hubei/huangshi/yangxin/pack.json";
import cnHubeiHuangshiYangxinPensionPremiumFile from "../../rules/cn/hubei/huangshi/yangxin/pension-premium.json";
import cnHubeiHuangshiYangxinPostedUnitHelpFile from "../../rules/cn/hubei/huangshi/yangxin/posted-unit-help.json";
import cnHubeiHuangshiYangxinUniversityAwardFile from "../../rules/cn/hubei/huangshi/yangxin/university-award.json";
import cnHubeiJingmenFactsFile from "../../rules/cn/hubei/jingmen/facts.json";
import cnHubeiJingmenNewHomeGrantFile from "../../rules/cn/hubei/jingmen/new-home-grant.json";
import cnHubeiJingmenPackFile from "../../rules/cn/hubei/jingmen/pack.json";
import cnHubeiJingmenThirdChildSubsidyFile from "../../rules/cn/hubei/jingmen/third-child-subsidy.json";
import cnHubeiOnlyChildAllowanceFile from "../../rules/cn/hubei/only-child-allowance.json";
import cnHubeiPackFile from "../../rules/cn/hubei/pack.json";
import cnHubeiProgrammeInputFile from "../../rules/cn/hubei/programme-input.json";
import cnHubeiWuhanAllowancePriorityFile from "../../rules/cn/hubei/wuhan/allowance-priority.json";
import cnHubeiWuhanCaidianOnlyChildAllowanceFile from "../../rules/cn/hubei/wuhan/caidian/only-child-allowance.json";
import cnHubeiWuhanCaidianOnlyDaughterAwardFile from "../../rules/cn/hubei/wuhan/caidian/only-daughter-award.json";
import cnHubeiWuhanCaidianPackFile from "../../rules/cn/hubei/wuhan/caidian/pack.json";
import cnHubeiWuhanExamPointsFile from "../../rules/cn/hubei/wuhan/exam-points.json";
import cnHubeiWuhanExamPointsTwoDaughterFile from "../../rules/cn/hubei/wuhan/exam-points-two-daughter.json";
import cnHubeiWuhanFactsFile from "../../rules/cn/hubei/wuhan/facts.json";
import cnHubeiWuhanHuangpiOnlyChildAllowanceFile from "../../rules/cn/hubei/wuhan/huangpi/only-child-allowance.json";
import cnHubeiWuhanHuangpiPackFile from "../../rules/cn/hubei/wuhan/huangpi/pack.json";
import cnHubeiWuhanHuangpiTwoDaughterAwardFile from "../../rules/cn/hubei/wuhan/huangpi/two-daughter-award.json";
import cnHubeiWuhanJiangxiaOnlyChildAllowanceFile from "../../rules/cn/hubei/wuhan/jiangxia/only-child-allowance.json";
import cnHubeiWuhanJiangxiaPackFile from "../../rules/cn/hubei/wuhan/jiangxia/pack.json";
import cnHubeiWuhanKeyHelpLoanFile from "../../rules/cn/hubei/wuhan/key-help-loan.json";
import cnHubeiWuhanOnlyChildAllowanceFile from "../../rules/cn/hubei/wuhan/only-child-allowance.json";
import cnHubeiWuhanPackFile from "../../rules/cn/hubei/wuhan/pack.json";
import cnHubeiWuhanPrioritiesFile from "../../rules/cn/hubei/wuhan/priorities.json";
import cnHubeiWuhanRuralRewardFile from "../../rules/cn/hubei/wuhan/rural-reward.json";
import cnHubeiWuhanSunshineAid2005File from "../../rules/cn/hubei/wuhan/sunshine-aid-2005.json";
import cnHubeiWuhanXinzhouFactsFile from "../../rules/cn/hubei/wuhan/xinzhou/facts.json";
import cnHubeiWuhanXinzhouFenghuangEarlyInsuranceFile from "../../rules/cn/hubei/wuhan/xinzhou/fenghuang/early-insurance.json";
import cnHubeiWuhanXinzhouFenghuangPackFile from "../../rules/cn/hubei/wuhan/xinzhou/fenghuang/pack.json";
import cnHubeiWuhanXinzhouFenghuangTwoDaughterAwardFile from "../../rules/cn/hubei/wuhan/xinzhou/fenghuang/two-daughter-award.json";
import cnHubeiWuhanXinzhouHouseholdHelpFile from "../../rules/cn/hubei/wuhan/xinzhou/household-help.json";
import cnHubeiWuhanXinzhouOnlyChildAllowanceFile from "../../rules/cn/hubei/wuhan/xinzhou/only-child-allowance.json";
import cnHubeiWuhanXinzhouPackFile from "../../rules/cn/hubei/wuhan/xinzhou/pack.json";
import cnHubeiWuhanXinzhouProductionUnitFile from "../../rules/cn/hubei/wuhan/xinzhou/production-unit.json";
import cnHubeiWuhanXinzhouTwoDaughterAwardFile from "../../rules/cn/hubei/wuhan/xinzhou/two-daughter-award.json";
import cnHubeiWuhanXinzhouUniversityAwardFile from "../../rules/cn/hubei/wuhan/xinzhou/university-award.json";
import cnHubeiXiantaoIndustrialParkPackFile from "../../rules/cn/hubei/xiantao/industrial-park/pack.json";
import cnHubeiXiantaoIndustrialParkTwoDaughterAwardFile from "../../rules/cn/hubei/xiantao/industrial-park/two-daughter-award.json";
import cnHubeiXiantaoIndustrialParkTwoDaughterGrantFile from "../../rules/cn/hubei/xiantao/industrial-park/two-daughter-grant.json";
import cnHubeiXiantaoPackFile from "../../rules/cn/hubei/xiantao/pack.json";
import cnHubeiXiantaoRuralRewardFile from "../../rules/cn/hubei/xiantao/rural-reward.json";
import cnHubeiXiantaoTwoDaughterGrantFile from "../../rules/cn/hubei/xiantao/two-daughter-grant.json";
import cnInnerMongoliaHohhotBirthSubsidyFile from "../../rules/cn/inner-mongolia/hohhot/birth-subsidy.json";
import cnInnerMongoliaHohhotPackFile from "../../rules/cn/inner-mongolia/hohhot/pack.json";
import cnPackFile from "../../rules/cn/pack.json";
import cnRuralRewardFile from "../../rules/cn/rural-reward.json";
import cnShandongJinanChildcareSubsidyFile from "../../rules/cn/shandong/jinan/childcare-subsidy.json";
import cnShandongJinanPackFile from "../../rules/cn/shandong/jinan/pack.json";
import cnSichuanPanzhihuaChildcareSubsidyFile from "../../rules/cn/sichuan/panzhihua/childcare-subsidy.json";
import cnSichuanPanzhihuaFactsFile from "../../rules/cn/sichuan/panzhihua/facts.json";
import cnSichuanPanzhihuaPackFile from "../../rules/cn/sichuan/panzhihua/pack.json";
import cnZhejiangHangzhouChildcareSubsidyFile from "../../rules/cn/zhejiang/hangzhou/childcare-subsidy.json";
import cnZhejiangHangzhouPackFile from "../../rules/cn/zhejiang/hangzhou/pack.json";
import cnZhejiangHangzhouPregnancyGrantFile from "../../rules/cn/zhejiang/hangzhou/pregnancy-grant.json";
import cnZhejiangHangzhouThirdChildGrantFile from "../../rules/cn/zhejiang/hangzhou/third-child-grant.json";
import jurisdictionsFile from "../../rules/jurisdictions.json";
import type { PackSource } from "../pack/index.js";
import type { LawSources } from "../program/index.js";
import type { LocalLaw } from "./types.js";

export type * from "./types.js";

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

/** The pack of `rules/cn/beijing`. */
export const cnBeijing: PackSource = {
  folder: "rules/cn/beijing",
  files: {
    "pack.json": cnBeijingPackFile,
    "special-assistance-death.json": cnBeijingSpecialAssistanceDeathFile,
    "special-assistance-disability.json": cnBeijingSpecialAssistanceDisabilityFile,
  },
};

/** The pack of `rules/cn/heilongjiang/harbin`. */
export const cnHeilongjiangHarbin: PackSource = {
  folder: "rules/cn/heilongjiang/harbin",
  files: {
    "childcare-topup.json": cnHeilongjiangHarbinChildcareTopupFile,
    "pack.json": cnHeilongjiangHarbinPackFile,
  },
};

/** The pack of `rules/cn/hubei`. */
export const cnHubei: PackSource = {
  folder: "rules/cn/hubei",
  files: {
    "childcare-subsidy.json": cnHubeiChildcareSubsidyFile,
    "enterprise-retiree-award.json": cnHubeiEnterpriseRetireeAwardFile,
    "only-child-allowance.json": cnHubeiOnlyChildAllowanceFile,
    "pack.json": cnHubeiPackFile,
    "programme-input.json": cnHubeiProgrammeInputFile,
  },
};

/** The pack of `rules/cn/hubei/ezhou`. */
export const cnHubeiEzhou: PackSource = {
  folder: "rules/cn/hubei/ezhou",
  files: {
    "pack.json": cnHubeiEzhouPackFile,
    "rural-reward.json": cnHubeiEzhouRuralRewardFile,
  },
};

/** The pack of `rules/cn/hubei/ezhou/huarong/miaoling`. */
export const cnHubeiEzhouHuarongMiaoling: PackSource = {
  folder: "rules/cn/hubei/ezhou/huarong/miaoling",
  files: {
    "pack.json": cnHubeiEzhouHuarongMiaolingPackFile,
    "two-daughter-award.json": cnHubeiEzhouHuarongMiaolingTwoDaughterAwardFile,
  },
};

/** The pack of `rules/cn/hubei/ezhou/liangzihu`. */
export const cnHubeiEzhouLiangzihu: PackSource = {
  folder: "rules/cn/hubei/ezhou/liangzihu",
  files: {
    "pack.json": cnHubeiEzhouLiangzihuPackFile,
    "two-daughter-award.json": cnHubeiEzhouLiangzihuTwoDaughterAwardFile,
  },
};

/** The pack of `rules/cn/hubei/huangshi`. */
export const cnHubeiHuangshi: PackSource = {
  folder: "rules/cn/hubei/huangshi",
  files: {
    "facts.json": cnHubeiHuangshiFactsFile,
    "pack.json": cnHubeiHuangshiPackFile,
    "rural-reward.json": cnHubeiHuangshiRuralRewardFile,
    "two-daughter-award.json": cnHubeiHuangshiTwoDaughterAwardFile,
  },
};

/** The pack of `rules/cn/hubei/huangshi/development-zone`. */
export const cnHubeiHuangshiDevelopmentZone: PackSource = {
  folder: "rules/cn/hubei/huangshi/development-zone",
  files: {
    "only-child-allowance.json": cnHubeiHuangshiDevelopmentZoneOnlyChildAllowanceFile,
    "pack.json": cnHubeiHuangshiDevelopmentZonePackFile,
  },
};

/** The pack of `rules/cn/hubei/huangshi/huangshigang`. */
export const cnHubeiHuangshiHuangshigang: PackSource = {
  folder: "rules/cn/hubei/huangshi/huangshigang",
  files: {
    "only-child-allowance.json": cnHubeiHuangshiHuangshigangOnlyChildAllowanceFile,
    "pack.json": cnHubeiHuangshiHuangshigangPackFile,
  },
};

/** The pack of `rules/cn/hubei/huangshi/xialu`. */
export const cnHubeiHuangshiXialu: PackSource = {
  folder: "rules/cn/hubei/huangshi/xialu",
  files: {
    "only-child-allowance.json": cnHubeiHuangshiXialuOnlyChildAllowanceFile,
    "pack.json": cnHubeiHuangshiXialuPackFile,
  },
};

/** The pack of `rules/cn/hubei/huangshi/yangxin`. */
export const cnHubeiHuangshiYangxin: PackSource = {
  folder: "rules/cn/hubei/huangshi/yangxin",
  files: {
    "after-effects-reduction.json": cnHubeiHuangshiYangxinAfterEffectsReductionFile,
    "charge-reductions.json": cnHubeiHuangshiYangxinChargeReductionsFile,
    "facts.json": cnHubeiHuangshiYangxinFactsFile,
    "lifelong-award.json": cnHubeiHuangshiYangxinLifelongAwardFile,
    "lifelong-insurance.json": cnHubeiHuangshiYangxinLifelongInsuranceFile,
    "pack.json": cnHubeiHuangshiYangxinPackFile,
    "pension-premium.json": cnHubeiHuangshiYangxinPensionPremiumFile,
    "posted-unit-help.json": cnHubeiHuangshiYangxinPostedUnitHelpFile,
    "university-award.json": cnHubeiHuangshiYangxinUniversityAwardFile,
  },
};

/** The pack of `rules/cn/hubei/jingmen`. */
export const cnHubeiJingmen: PackSource = {
  folder: "rules/cn/hubei/jingmen",
  files: {
    "facts.json": cnHubeiJingmenFactsFile,
    "new-home-grant.json": cnHubeiJingmenNewHomeGrantFile,
    "pack.json": cnHubeiJingmenPackFile,
    "third-child-subsidy.json": cnHubeiJingmenThirdChildSubsidyFile,
  },
};

/** The pack of `rules/cn/hubei/wuhan`. */
export const cnHubeiWuhan: PackSource = {
  folder: "rules/cn/hubei/wuhan",
  files: {
    "allowance-priority.json": cnHubeiWuhanAllowancePriorityFile,
    "exam-points-two-daughter.json": cnHubeiWuhanExamPointsTwoDaughterFile,
    "exam-points.json": cnHubeiWuhanExamPointsFile,
    "facts.json": cnHubeiWuhanFactsFile,
    "key-help-loan.json": cnHubeiWuhanKeyHelpLoanFile,
    "only-child-allowance.json": cnHubeiWuhanOnlyChildAllowanceFile,
    "pack.json": cnHubeiWuhanPackFile,
    "priorities.json": cnHubeiWuhanPrioritiesFile,
    "rural-reward.json": cnHubeiWuhanRuralRewardFile,
    "sunshine-aid-2005.json": cnHubeiWuhanSunshineAid2005File,
  },
};

/** The pack of `rules/cn/hubei/wuhan/caidian`. */
export const cnHubeiWuhanCaidian: PackSource = {
  folder: "rules/cn/hubei/wuhan/caidian",
  files: {
    "only-child-allowance.json": cnHubeiWuhanCaidianOnlyChildAllowanceFile,
    "only-daughter-award.json": cnHubeiWuhanCaidianOnlyDaughterAwardFile,
    "pack.json": cnHubeiWuhanCaidianPackFile,
  },
};

/** The pack of `rules/cn/hubei/wuhan/huangpi`. */
export const cnHubeiWuhanHuangpi: PackSource = {
  folder: "rules/cn/hubei/wuhan/huangpi",
  files: {
    "only-child-allowance.json": cnHubeiWuhanHuangpiOnlyChildAllowanceFile,
    "pack.json": cnHubeiWuhanHuangpiPackFile,
    "two-daughter-award.json": cnHubeiWuhanHuangpiTwoDaughterAwardFile,
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

/** The pack of `rules/cn/hubei/wuhan/xinzhou`. */
export const cnHubeiWuhanXinzhou: PackSource = {
  folder: "rules/cn/hubei/wuhan/xinzhou",
  files: {
    "facts.json": cnHubeiWuhanXinzhouFactsFile,
    "household-help.json": cnHubeiWuhanXinzhouHouseholdHelpFile,
    "only-child-allowance.json": cnHubeiWuhanXinzhouOnlyChildAllowanceFile,
    "pack.json": cnHubeiWuhanXinzhouPackFile,
    "production-unit.json": cnHubeiWuhanXinzhouProductionUnitFile,
    "two-daughter-award.json": cnHubeiWuhanXinzhouTwoDaughterAwardFile,
    "university-award.json": cnHubeiWuhanXinzhouUniversityAwardFile,
  },
};

/** The pack of `rules/cn/hubei/wuhan/xinzhou/fenghuang`. */
export const cnHubeiWuhanXinzhouFenghuang: PackSource = {
  folder: "rules/cn/hubei/wuhan/xinzhou/fenghuang",
  files: {
    "early-insurance.json": cnHubeiWuhanXinzhouFenghuangEarlyInsuranceFile,
    "pack.json": cnHubeiWuhanXinzhouFenghuangPackFile,
    "two-daughter-award.json": cnHubeiWuhanXinzhouFenghuangTwoDaughterAwardFile,
  },
};

/** The pack of `rules/cn/hubei/xiantao`. */
export const cnHubeiXiantao: PackSource = {
  folder: "rules/cn/hubei/xiantao",
  files: {
    "pack.json": cnHubeiXiantaoPackFile,
    "rural-reward.json": cnHubeiXiantaoRuralRewardFile,
    "two-daughter-grant.json": cnHubeiXiantaoTwoDaughterGrantFile,
  },
};

/** The pack of `rules/cn/hubei/xiantao/industrial-park`. */
export const cnHubeiXiantaoIndustrialPark: PackSource = {
  folder: "rules/cn/hubei/xiantao/industrial-park",
  files: {
    "pack.json": cnHubeiXiantaoIndustrialParkPackFile,
    "two-daughter-award.json": cnHubeiXiantaoIndustrialParkTwoDaughterAwardFile,
    "two-daughter-grant.json": cnHubeiXiantaoIndustrialParkTwoDaughterGrantFile,
  },
};

/** The pack of `rules/cn/inner-mongolia/hohhot`. */
export const cnInnerMongoliaHohhot: PackSource = {
  folder: "rules/cn/inner-mongolia/hohhot",
  files: {
    "birth-subsidy.json": cnInnerMongoliaHohhotBirthSubsidyFile,
    "pack.json": cnInnerMongoliaHohhotPackFile,
  },
};

/** The pack of `rules/cn/shandong/jinan`. */
export const cnShandongJinan: PackSource = {
  folder: "rules/cn/shandong/jinan",
  files: {
    "childcare-subsidy.json": cnShandongJinanChildcareSubsidyFile,
    "pack.json": cnShandongJinanPackFile,
  },
};

/** The pack of `rules/cn/sichuan/panzhihua`. */
export const cnSichuanPanzhihua: PackSource = {
  folder: "rules/cn/sichuan/panzhihua",
  files: {
    "childcare-subsidy.json": cnSichuanPanzhihuaChildcareSubsidyFile,
    "facts.json": cnSichuanPanzhihuaFactsFile,
    "pack.json": cnSichuanPanzhihuaPackFile,
  },
};

/** The pack of `rules/cn/zhejiang/hangzhou`. */
export const cnZhejiangHangzhou: PackSource = {
  folder: "rules/cn/zhejiang/hangzhou",
  files: {
    "childcare-subsidy.json": cnZhejiangHangzhouChildcareSubsidyFile,
    "pack.json": cnZhejiangHangzhouPackFile,
    "pregnancy-grant.json": cnZhejiangHangzhouPregnancyGrantFile,
    "third-child-grant.json": cnZhejiangHangzhouThirdChildGrantFile,
  },
};

/** Every shipped pack with the register of places: what `loadLaw` takes, with the types of all of them. Import single packs for a smaller bundle. */
export const shipped: LawSources<LocalLaw> = /* @__PURE__ */ Object.freeze({
  packs: [
    cn,
    cnBeijing,
    cnHeilongjiangHarbin,
    cnHubei,
    cnHubeiEzhou,
    cnHubeiEzhouHuarongMiaoling,
    cnHubeiEzhouLiangzihu,
    cnHubeiHuangshi,
    cnHubeiHuangshiDevelopmentZone,
    cnHubeiHuangshiHuangshigang,
    cnHubeiHuangshiXialu,
    cnHubeiHuangshiYangxin,
    cnHubeiJingmen,
    cnHubeiWuhan,
    cnHubeiWuhanCaidian,
    cnHubeiWuhanHuangpi,
    cnHubeiWuhanJiangxia,
    cnHubeiWuhanXinzhou,
    cnHubeiWuhanXinzhouFenghuang,
    cnHubeiXiantao,
    cnHubeiXiantaoIndustrialPark,
    cnInnerMongoliaHohhot,
    cnShandongJinan,
    cnSichuanPanzhihua,
    cnZhejiangHangzhou,
  ],
  jurisdictions: [jurisdictions],
});
