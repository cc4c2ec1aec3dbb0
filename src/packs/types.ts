// Written by `npm run generate`. Write it again when the packs change.

/** A day, such as "2006-07-01". */
export type Day = string;
/** An exact number in quotes, such as "600.00". */
export type Decimal = string;
/** The code of a place, such as "420115". */
export type PlaceCode = string;
/** A value; or a history, in which each value holds from its day until the next. */
export type Fact<Value> = Value | { readonly history: readonly { readonly from: Day; readonly value: Value }[] };

/** What is known of a household. What is absent is unknown, never false. */
export interface Household {
  /** A JSON Schema, for editors. */
  readonly $schema?: string | undefined;
  /** The caller's own name for it; not read. */
  readonly id?: string | undefined;
  /** Decisions taken where the law leaves a value open, by clause address. */
  readonly decisions?: Decisions | undefined;
  /** 家庭户籍所在地 · the family's place of registration */
  readonly familyPlace?: Fact<PlaceCode> | undefined;
  /** 持有《独生子女父母光荣证》 · holds the Only-Child Parents' Certificate */
  readonly certificateHeld?: Fact<boolean> | undefined;
  /** 《独生子女父母光荣证》发证日期 · the day the Only-Child Parents' Certificate was issued */
  readonly certificateIssuedOn?: Fact<Day | null> | undefined;
  /** 婚姻状况 · marital status */
  readonly maritalStatus?: Fact<"married" | "widowed" | "divorced" | "single"> | undefined;
  /** 农村家庭 · a rural household */
  readonly ruralHousehold?: Fact<boolean> | undefined;
  /** 农村村民、城镇无业居民或其他 · whether the family are villagers, urban residents without work, or neither */
  readonly residentGroup?: Fact<"villager" | "unemployed-urban" | "other"> | undefined;
  /** 低保户 · on the minimum living allowance */
  readonly minimumLivingAllowance?: Fact<boolean> | undefined;
  /** 档案记载的女儿户类型 · kind of daughters' household on record */
  readonly daughterHousehold?: Fact<"one-daughter" | "two-daughter" | "lifelong-one-daughter" | "none"> | undefined;
  /** 女儿户认定日期 · the day the daughters' household was recognised */
  readonly daughterHouseholdRecognisedOn?: Fact<Day | null> | undefined;
  /** 档案记载：曾放弃二孩生育指标（仅供审核历史欠款） · on record: gave up the quota for a second child (only for auditing sums still owed) [不公开 · private] */
  readonly secondChildQuotaGivenUp?: Fact<boolean> | undefined;
  /** 档案记载：据以奖励的手术日期（仅供审核历史欠款） · on record: the day of the procedure for which an award was granted (only for auditing sums still owed) [不公开 · private] */
  readonly procedureRecordedOn?: Fact<Day | null> | undefined;
  /** 在户籍地居住和工作（人、房、户一致） · lives and works where the family is registered */
  readonly livesWhereRegistered?: Fact<boolean> | undefined;
  /** 在黄石市政府决定奖励的51户之内 · among the 51 households for which the city of Huangshi decided the award */
  readonly huangshiAwardDecided?: Fact<boolean> | undefined;
  /** 所在村有县直单位驻村 · a unit of the county is posted in the village */
  readonly countyUnitPosted?: Fact<boolean> | undefined;
  /** 在中心城区购买新建商品住房的日期 · the day newly built commercial housing in the central urban area was bought */
  readonly centralNewHomeBoughtOn?: Fact<Day | null> | undefined;
  /** 列入“三结合”重点帮扶并投入资金的日期 · the day on which key help of the three combinations was granted */
  readonly keyHelpGrantedOn?: Fact<Day | null> | undefined;
  /** 列入2005年“阳光援助行”援助对象的日期 · the day on which the household was taken into the Sunshine Aid of 2005 */
  readonly sunshineAidOn?: Fact<Day | null> | undefined;
  /** 列入2005年“阳光援助行”的人数 · number of persons of the household in the Sunshine Aid of 2005 (>= 1) */
  readonly sunshineAidPersons?: Fact<number> | undefined;
  /** 经认定的贫困、困难家庭 · recognised as poor or in hardship */
  readonly recognisedInHardship?: Fact<boolean> | undefined;
  /** 档案记载：按政策生育（仅供审核历史欠款） · on record: the births were within the policy (only for auditing sums still owed) [不公开 · private] */
  readonly birthsByPolicyRecorded?: Fact<boolean> | undefined;
  /** 2005年高考成绩优异的女儿人数 · number of daughters with an excellent result in the university-entrance examination of 2005 (>= 0) */
  readonly daughtersWithTopResult2005?: Fact<number> | undefined;
  /** 分得食用菌生产基地的日期 · the day on which a mushroom-growing unit was allotted */
  readonly productionUnitAllottedOn?: Fact<Day | null> | undefined;
  /** 低保、特困、脱贫或防止返贫监测家庭 · a family on minimum living allowance, destitute, lifted out of poverty or monitored against falling back */
  readonly assistedFamily?: Fact<boolean> | undefined;
  /** 军人家庭 · a soldier's family */
  readonly soldierFamily?: Fact<boolean> | undefined;
  /** 已提出的申请 · claims made */
  readonly claims?: readonly ClaimsItem[] | undefined;
  /** 已领取的款项 · payments received */
  readonly received?: readonly ReceivedItem[] | undefined;
  /** 夫妻双方 · the parents */
  readonly parents?: readonly ParentsItem[] | undefined;
  /** 子女 · the children */
  readonly children?: readonly ChildrenItem[] | undefined;
  /** 已发生的费用 · charges */
  readonly charges?: readonly ChargesItem[] | undefined;
  /** 社会养老保险费 · premiums of the social old-age insurance */
  readonly pensionPremiums?: readonly PensionPremiumsItem[] | undefined;
  /** 子女参加的中考 · the children's senior-high entrance examinations */
  readonly seniorHighExams?: readonly SeniorHighExamsItem[] | undefined;
  /** 申请低保、就业安置或助学的记录 · applications for the minimum living guarantee, for placement in work or for aid to pupils */
  readonly supportApplications?: readonly SupportApplicationsItem[] | undefined;
}

/** One item of the list claims: 已提出的申请 · claims made. */
export interface ClaimsItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 所申请的项目 · the scheme claimed */
  readonly scheme?: Fact<SchemeId> | undefined;
  /** 为谁申请 · for whom */
  readonly subject?: Fact<string> | undefined;
  /** 申请日期 · the day of the claim */
  readonly on?: Fact<Day> | undefined;
}

/** One item of the list received: 已领取的款项 · payments received. */
export interface ReceivedItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 所属项目 · the scheme it belongs to */
  readonly scheme?: Fact<string> | undefined;
  /** 所属待遇 · the award it belongs to */
  readonly award?: Fact<string> | undefined;
  /** 为谁领取 · for whom */
  readonly subject?: Fact<string> | undefined;
  /** 领取日期 · the day of the payment */
  readonly on?: Fact<Day> | undefined;
  /** 金额 · the amount */
  readonly amount?: Fact<Decimal> | undefined;
}

/** One item of the list parents: 夫妻双方 · the parents. */
export interface ParentsItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 出生日期 · date of birth */
  readonly bornOn?: Fact<Day> | undefined;
  /** 死亡日期 · date of death */
  readonly diedOn?: Fact<Day | null> | undefined;
  /** 户籍地 · place of registration */
  readonly hukou?: Fact<PlaceCode> | undefined;
  /** 户口性质 · kind of registration */
  readonly registration?: Fact<"rural" | "urban"> | undefined;
  /** 当年已被确认为农村计生家庭奖励扶助对象 · recorded as a confirmed payee of the rural reward for the year */
  readonly rewardConfirmed?: Fact<boolean> | undefined;
  /** 档案记载：1973年至2001年符合当时的生育规定（仅供审核历史欠款） · on record: kept to the birth rules of 1973 to 2001 (only for auditing sums still owed) [不公开 · private] */
  readonly birthRulesKept?: Fact<boolean> | undefined;
  /** 性别 · sex */
  readonly sex?: Fact<"female" | "male"> | undefined;
  /** 参加户籍所在市的社会保险 · in the social insurance of the city of registration */
  readonly locallyInsured?: Fact<boolean> | undefined;
  /** 从企业退休的日期 · the day of retirement from an enterprise */
  readonly retiredOn?: Fact<Day | null> | undefined;
  /** 已被确认为企业退休职工计划生育奖励对象 · recorded as a confirmed payee of the enterprise retirees' award */
  readonly retireeRewardConfirmed?: Fact<boolean> | undefined;
  /** 有记录：原企业已破产、已买断工龄或无力支付 · on record: the enterprise closed, bought its workers out, or cannot pay */
  readonly enterpriseUnable?: Fact<boolean> | undefined;
}

/** One item of the list children: 子女 · the children. */
export interface ChildrenItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 出生日期 · date of birth */
  readonly bornOn?: Fact<Day> | undefined;
  /** 死亡日期 · date of death */
  readonly diedOn?: Fact<Day | null> | undefined;
  /** 户籍地 · place of registration */
  readonly hukou?: Fact<PlaceCode> | undefined;
  /** 性别 · sex */
  readonly sex?: Fact<"female" | "male"> | undefined;
  /** 具有中华人民共和国国籍 · holds the nationality of the People's Republic of China */
  readonly prcNational?: Fact<boolean> | undefined;
  /** 生育或抚养依据 · the basis on which the child is raised */
  readonly legalBasis?: Fact<"lawful-birth" | "lawful-adoption" | "orphan" | "unsupported" | "other"> | undefined;
  /** 与夫妻双方的关系 · how the child belongs to the couple */
  readonly parentage?: Fact<"joint" | "adopted" | "other"> | undefined;
  /** 收养日期 · day of adoption */
  readonly adoptedOn?: Fact<Day | null> | undefined;
  /** 同一胎次中的出生顺序 · place in a multiple birth (>= 1) */
  readonly deliveryRank?: Fact<number> | undefined;
  /** 首次户籍登记地 · place of first registration */
  readonly firstRegisteredIn?: Fact<PlaceCode> | undefined;
  /** 户籍迁出首次登记地的日期 · the day the registration left the place of first registration */
  readonly movedOutOn?: Fact<Day | null> | undefined;
  /** 母亲的户籍地 · the mother's place of registration */
  readonly motherHukou?: Fact<PlaceCode> | undefined;
  /** 妊娠满24周之日 · the day the pregnancy reached 24 weeks */
  readonly pregnancy24WeeksOn?: Fact<Day> | undefined;
  /** 第二代残疾人证的残疾等级 · grade on the second-generation disability certificate [不公开 · private] */
  readonly disabilityGrade?: Fact<"grade-1" | "grade-2" | "grade-3" | "grade-4" | "none"> | undefined;
  /** 高考成绩达到所定分数线之日 · the day the university-entrance result reached the line */
  readonly examLineReachedOn?: Fact<Day | null> | undefined;
  /** 考取一类重点大学的日期 · the day of admission to a first-tier key university */
  readonly keyUniversityAdmittedOn?: Fact<Day | null> | undefined;
}

/** One item of the list charges: 已发生的费用 · charges. */
export interface ChargesItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 费用种类 · kind of charge */
  readonly kind?: Fact<"school" | "service" | "medicine"> | undefined;
  /** 费用金额 · amount of the charge (>= 0) */
  readonly amount?: Fact<Decimal> | undefined;
  /** 费用发生日期 · day of the charge */
  readonly on?: Fact<Day> | undefined;
  /** 医疗机构的级别 · level of the medical institution */
  readonly facilityLevel?: Fact<"above-county" | "county" | "township" | "village"> | undefined;
  /** 有记录：就医者为认定的手术后遗症对象（仅供审核历史欠款） · on record: the patient is recognised as suffering after-effects of surgery (only for auditing sums still owed) [不公开 · private] */
  readonly afterEffectsRecognised?: Fact<boolean> | undefined;
  /** 费用用于治疗手术后遗症 · the charge is for treating after-effects of surgery [不公开 · private] */
  readonly treatsAfterEffects?: Fact<boolean> | undefined;
}

/** One item of the list pensionPremiums: 社会养老保险费 · premiums of the social old-age insurance. */
export interface PensionPremiumsItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 保险费金额 · amount of the premium (>= 0) */
  readonly amount?: Fact<Decimal> | undefined;
  /** 缴费日期 · day of the premium */
  readonly on?: Fact<Day> | undefined;
}

/** One item of the list seniorHighExams: 子女参加的中考 · the children's senior-high entrance examinations. */
export interface SeniorHighExamsItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 参加中考的日期 · day of the examination */
  readonly on?: Fact<Day> | undefined;
}

/** One item of the list supportApplications: 申请低保、就业安置或助学的记录 · applications for the minimum living guarantee, for placement in work or for aid to pupils. */
export interface SupportApplicationsItem {
  /** Its name, unique in the list. */
  readonly id: string;
  /** 申请的项目 · what was applied for */
  readonly for?: Fact<"minimum-living" | "placement" | "project-hope" | "spring-bud" | "poor-pupils" | "other"> | undefined;
  /** 申请日期 · day of the application */
  readonly on?: Fact<Day> | undefined;
  /** 档案记载：生活困难的原因 · on record: the cause of the hardship [不公开 · private] */
  readonly hardshipCause?: Fact<"disaster" | "illness" | "other" | "none"> | undefined;
  /** 经审核符合农村低保条件 · found to meet the conditions of the rural minimum living guarantee */
  readonly minimumLivingQualified?: Fact<boolean> | undefined;
  /** 有记录：申请人为实行计划生育的人员 · on record: the applicant is a person practising family planning [不公开 · private] */
  readonly familyPlanningRecorded?: Fact<boolean> | undefined;
}

/** What may be decided where the law leaves a value open. */
export type Decisions = {
  /** 乡村振兴重点帮扶县，或普通县（市、区）。 · A key county of rural revitalisation, or an ordinary county or district. [province] */
  readonly "cn/childcare-subsidy#hubei-county-class"?: "key" | "ordinary" | undefined;
  /** 每月不低于10元，由地方确定。 · At least 10 yuan a month, set by the locality. [locality >= 10.00] */
  readonly "cn/hubei/only-child-allowance#monthly-rate"?: Decimal | undefined;
  /** 村（居）委会的集体经济条件较好或薄弱。 · The collective economy of the village or neighbourhood: strong or weak. [locality] */
  readonly "cn/hubei/only-child-allowance#collective-economy"?: "strong" | "weak" | undefined;
  /** 街乡属率先落实的7个，还是逐步落实的。 · Whether the street or town is one of the seven that came first, or of those that followed. [district] */
  readonly "cn/hubei/only-child-allowance#street-phase"?: "first" | "later" | undefined;
  /** 逐步落实：开始全面落实的日期。 · Step by step: the day from which it is paid. [district] */
  readonly "cn/hubei/only-child-allowance#later-from"?: Day | undefined;
  /** 街乡经济条件较好、一般或较差。 · The economic condition of the street or town: good, average or poor. [district] */
  readonly "cn/hubei/only-child-allowance#economic-class"?: "good" | "average" | "poor" | undefined;
  /** 其余各户的金额。 · The sum for the others. [city >= 0.00] */
  readonly "cn/hubei/huangshi/two-daughter-award#sum-otherwise"?: Decimal | undefined;
  /** 减免10%至15%的医疗服务费。 · 10 to 15 percent off medical service fees. [authority >= 10 <= 15] */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#service-percent"?: Decimal | undefined;
  /** 每户不少于500元的帮扶资金。 · At least 500 yuan of help a household. [posted-unit >= 500.00] */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help#amount-a-household"?: Decimal | undefined;
  /** 每村的帮扶资金中归该户的部分。 · The household's part of the village's money. [posted-unit >= 0.00] */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help#amount-of-the-village"?: Decimal | undefined;
  /** 每名800至1000元。 · 800 to 1,000 yuan each. [city >= 800.00 <= 1000.00] */
  readonly "cn/hubei/wuhan/sunshine-aid-2005#amount"?: Decimal | undefined;
  /** 给予帮扶和优惠。 · Help and preferences. [district] */
  readonly "cn/hubei/wuhan/xinzhou/household-help#help-form"?: "cash" | "in-kind" | "reduction" | "priority" | undefined;
  /** 2000至4000元。 · 2,000 to 4,000 yuan. [authority >= 2000.00 <= 4000.00] */
  readonly "cn/hubei/wuhan/xinzhou/university-award#amount"?: Decimal | undefined;
  /** 按不少于2000元的标准。 · Not less than 2,000 yuan. [locality >= 2000.00] */
  readonly "cn/hubei/xiantao/two-daughter-grant#amount"?: Decimal | undefined;
  /** 现金或养老保险。 · Cash or insurance. [claimant] */
  readonly "cn/hubei/xiantao/two-daughter-grant#park-form"?: "cash" | "insurance" | undefined;
  /** 另加的数额，不少于2000元。 · The sum besides, not less than 2,000. [locality >= 2000.00] */
  readonly "cn/hubei/xiantao/two-daughter-grant#sum-besides"?: Decimal | undefined;
  /** 现金或养老保险。 · Cash or insurance. [claimant] */
  readonly "cn/hubei/xiantao/industrial-park/two-daughter-award#form"?: "cash" | "insurance" | undefined;
  /** 市级补助不超过20%。 · The city subsidises at most 20 percent. [city >= 0 <= 20] */
  readonly "cn/zhejiang/hangzhou/third-child-grant#city-share"?: Decimal | undefined;
};

/** The facts that are asked only when a caller names them. */
export type SensitiveFact =
  | "secondChildQuotaGivenUp"
  | "procedureRecordedOn"
  | "birthsByPolicyRecorded"
  | "parents.birthRulesKept"
  | "children.disabilityGrade"
  | "charges.afterEffectsRecognised"
  | "charges.treatsAfterEffects"
  | "supportApplications.hardshipCause"
  | "supportApplications.familyPlanningRecorded";

/** The schemes. */
export type SchemeId =
  | "cn/childcare-subsidy"
  | "cn/rural-reward"
  | "cn/beijing/special-assistance-death"
  | "cn/beijing/special-assistance-disability"
  | "cn/heilongjiang/harbin/childcare-topup"
  | "cn/hubei/enterprise-retiree-award"
  | "cn/hubei/only-child-allowance"
  | "cn/hubei/programme-input"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award"
  | "cn/hubei/huangshi/two-daughter-award"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction"
  | "cn/hubei/huangshi/yangxin/charge-reductions"
  | "cn/hubei/huangshi/yangxin/lifelong-award"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance"
  | "cn/hubei/huangshi/yangxin/pension-premium"
  | "cn/hubei/huangshi/yangxin/posted-unit-help"
  | "cn/hubei/huangshi/yangxin/university-award"
  | "cn/hubei/jingmen/new-home-grant"
  | "cn/hubei/jingmen/third-child-subsidy"
  | "cn/hubei/wuhan/allowance-priority"
  | "cn/hubei/wuhan/exam-points-two-daughter"
  | "cn/hubei/wuhan/exam-points"
  | "cn/hubei/wuhan/key-help-loan"
  | "cn/hubei/wuhan/priorities"
  | "cn/hubei/wuhan/rural-reward"
  | "cn/hubei/wuhan/sunshine-aid-2005"
  | "cn/hubei/wuhan/caidian/only-daughter-award"
  | "cn/hubei/wuhan/huangpi/two-daughter-award"
  | "cn/hubei/wuhan/xinzhou/household-help"
  | "cn/hubei/wuhan/xinzhou/production-unit"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award"
  | "cn/hubei/wuhan/xinzhou/university-award"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance"
  | "cn/hubei/xiantao/two-daughter-grant"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award"
  | "cn/inner-mongolia/hohhot/birth-subsidy"
  | "cn/zhejiang/hangzhou/pregnancy-grant"
  | "cn/zhejiang/hangzhou/third-child-grant";

/** The clauses of the schemes, of all dates. */
export type ClauseAddress =
  | "cn/childcare-subsidy#yearly-standard"
  | "cn/childcare-subsidy#monthly-standard"
  | "cn/childcare-subsidy#born-since-2022"
  | "cn/childcare-subsidy#prc-national"
  | "cn/childcare-subsidy#lawful-basis"
  | "cn/childcare-subsidy#children.third-birthday"
  | "cn/childcare-subsidy#by-months"
  | "cn/childcare-subsidy#whole-years-first"
  | "cn/childcare-subsidy#children.birth-year-end"
  | "cn/childcare-subsidy#children.first-claim"
  | "cn/childcare-subsidy#children.first-claim-year"
  | "cn/childcare-subsidy#by-years"
  | "cn/childcare-subsidy#each-claim-year"
  | "cn/childcare-subsidy#death-ends-years"
  | "cn/childcare-subsidy#death-ends-months"
  | "cn/childcare-subsidy#central-share"
  | "cn/childcare-subsidy#hubei-funding"
  | "cn/childcare-subsidy#funding"
  | "cn/childcare-subsidy#hubei-county-class"
  | "cn/childcare-subsidy#hubei-province-share"
  | "cn/childcare-subsidy#hubei-compared-over"
  | "cn/childcare-subsidy#hubei-compared-by-year"
  | "cn/childcare-subsidy#hubei-higher-of-year"
  | "cn/childcare-subsidy#hubei-higher-of-whole"
  | "cn/childcare-subsidy#jinan-yearly-standard"
  | "cn/childcare-subsidy#jinan-monthly-standard"
  | "cn/childcare-subsidy#children.jinan-order"
  | "cn/childcare-subsidy#jinan-later-children"
  | "cn/childcare-subsidy#jinan-highest-order"
  | "cn/childcare-subsidy#children.jinan-raised"
  | "cn/childcare-subsidy#jinan-raised-years"
  | "cn/childcare-subsidy#jinan-raised-months"
  | "cn/childcare-subsidy#jinan-pays-years"
  | "cn/childcare-subsidy#jinan-pays-months"
  | "cn/childcare-subsidy#jinan-death-ends-years"
  | "cn/childcare-subsidy#jinan-death-ends-months"
  | "cn/childcare-subsidy#jinan-not-added"
  | "cn/childcare-subsidy#jinan-funding"
  | "cn/childcare-subsidy#panzhihua-yearly-standard"
  | "cn/childcare-subsidy#panzhihua-monthly-standard"
  | "cn/childcare-subsidy#children.panzhihua-order"
  | "cn/childcare-subsidy#panzhihua-parents-registered"
  | "cn/childcare-subsidy#panzhihua-waiver-for"
  | "cn/childcare-subsidy#panzhihua-waived-from"
  | "cn/childcare-subsidy#children.panzhihua-insured"
  | "cn/childcare-subsidy#children.panzhihua-raised"
  | "cn/childcare-subsidy#panzhihua-proration"
  | "cn/childcare-subsidy#panzhihua-months-raised"
  | "cn/childcare-subsidy#panzhihua-raised-years"
  | "cn/childcare-subsidy#panzhihua-raised-months"
  | "cn/childcare-subsidy#panzhihua-pays-years"
  | "cn/childcare-subsidy#panzhihua-pays-months"
  | "cn/childcare-subsidy#panzhihua-death-ends-years"
  | "cn/childcare-subsidy#panzhihua-death-ends-months"
  | "cn/childcare-subsidy#panzhihua-not-added"
  | "cn/childcare-subsidy#panzhihua-funding-districts"
  | "cn/childcare-subsidy#panzhihua-funding-counties"
  | "cn/childcare-subsidy#children.hangzhou-old-grant"
  | "cn/childcare-subsidy#hangzhou-offset"
  | "cn/rural-reward#yearly-amount"
  | "cn/rural-reward#age-reading"
  | "cn/rural-reward#parents.sixtieth-birthday"
  | "cn/rural-reward#parents.age-reached-on"
  | "cn/rural-reward#sixty"
  | "cn/rural-reward#both-rural"
  | "cn/rural-reward#birth-rules-kept"
  | "cn/rural-reward#living-children"
  | "cn/rural-reward#living-sons"
  | "cn/rural-reward#one-child-or-two-girls"
  | "cn/rural-reward#reward"
  | "cn/rural-reward#for-life"
  | "cn/rural-reward#paid-yearly"
  | "cn/rural-reward#funding"
  | "cn/rural-reward#ezhou-reward"
  | "cn/rural-reward#ezhou-for-life"
  | "cn/rural-reward#ezhou-paid-yearly"
  | "cn/rural-reward#ezhou-funding"
  | "cn/rural-reward#huangshi-reward"
  | "cn/rural-reward#huangshi-for-life"
  | "cn/rural-reward#huangshi-paid-yearly"
  | "cn/rural-reward#huangshi-funding"
  | "cn/rural-reward#xiantao-reward"
  | "cn/rural-reward#xiantao-for-life"
  | "cn/rural-reward#xiantao-paid-yearly"
  | "cn/rural-reward#xiantao-funding"
  | "cn/beijing/special-assistance-death#monthly-rate-2022"
  | "cn/beijing/special-assistance-death#monthly-rate"
  | "cn/beijing/special-assistance-death#whose-birth"
  | "cn/beijing/special-assistance-death#first-month"
  | "cn/beijing/special-assistance-death#wife-born"
  | "cn/beijing/special-assistance-death#wife-49-on"
  | "cn/beijing/special-assistance-death#parents.own-49-on"
  | "cn/beijing/special-assistance-death#children.joined-on"
  | "cn/beijing/special-assistance-death#children.later"
  | "cn/beijing/special-assistance-death#only-children"
  | "cn/beijing/special-assistance-death#only-child-died-on"
  | "cn/beijing/special-assistance-death#later-child-on"
  | "cn/beijing/special-assistance-death#parents.age-met-on"
  | "cn/beijing/special-assistance-death#parents.counted-from"
  | "cn/beijing/special-assistance-death#parents.birth-tested"
  | "cn/beijing/special-assistance-death#born-since-1933"
  | "cn/beijing/special-assistance-death#wife-49"
  | "cn/beijing/special-assistance-death#single-49"
  | "cn/beijing/special-assistance-death#one-child-only"
  | "cn/beijing/special-assistance-death#certificate"
  | "cn/beijing/special-assistance-death#no-living-child"
  | "cn/beijing/special-assistance-death#assistance"
  | "cn/beijing/special-assistance-death#later-child-ends"
  | "cn/beijing/special-assistance-death#parents.year-of-sixty"
  | "cn/beijing/special-assistance-death#higher-from-60"
  | "cn/beijing/special-assistance-death#paid-yearly"
  | "cn/beijing/special-assistance-death#funding"
  | "cn/beijing/special-assistance-disability#monthly-rate-2022"
  | "cn/beijing/special-assistance-disability#monthly-rate"
  | "cn/beijing/special-assistance-disability#wife-born"
  | "cn/beijing/special-assistance-disability#wife-49-on"
  | "cn/beijing/special-assistance-disability#parents.own-49-on"
  | "cn/beijing/special-assistance-disability#children.joined-on"
  | "cn/beijing/special-assistance-disability#children-had"
  | "cn/beijing/special-assistance-disability#children-living"
  | "cn/beijing/special-assistance-disability#born-since-1933"
  | "cn/beijing/special-assistance-disability#own-born-since-1933"
  | "cn/beijing/special-assistance-disability#wife-49"
  | "cn/beijing/special-assistance-disability#single-49"
  | "cn/beijing/special-assistance-disability#one-or-two-had"
  | "cn/beijing/special-assistance-disability#lawful"
  | "cn/beijing/special-assistance-disability#certificate"
  | "cn/beijing/special-assistance-disability#disabled"
  | "cn/beijing/special-assistance-disability#assistance"
  | "cn/beijing/special-assistance-disability#paid-yearly"
  | "cn/beijing/special-assistance-disability#funding"
  | "cn/heilongjiang/harbin/childcare-topup#monthly-topup"
  | "cn/heilongjiang/harbin/childcare-topup#under-three-when"
  | "cn/heilongjiang/harbin/childcare-topup#three-not-before"
  | "cn/heilongjiang/harbin/childcare-topup#earlier-months"
  | "cn/heilongjiang/harbin/childcare-topup#children.third-birthday"
  | "cn/heilongjiang/harbin/childcare-topup#children.place-of-month"
  | "cn/heilongjiang/harbin/childcare-topup#children.first-claim"
  | "cn/heilongjiang/harbin/childcare-topup#children.order"
  | "cn/heilongjiang/harbin/childcare-topup#joint"
  | "cn/heilongjiang/harbin/childcare-topup#second-or-later"
  | "cn/heilongjiang/harbin/childcare-topup#born-by"
  | "cn/heilongjiang/harbin/childcare-topup#under-three"
  | "cn/heilongjiang/harbin/childcare-topup#topup"
  | "cn/heilongjiang/harbin/childcare-topup#paid-yearly"
  | "cn/heilongjiang/harbin/childcare-topup#district-funding"
  | "cn/heilongjiang/harbin/childcare-topup#county-funding"
  | "cn/hubei/enterprise-retiree-award#unable-read-on"
  | "cn/hubei/enterprise-retiree-award#parents.unable-at-retirement"
  | "cn/hubei/enterprise-retiree-award#parents.unable-by-now"
  | "cn/hubei/enterprise-retiree-award#parents.unable"
  | "cn/hubei/enterprise-retiree-award#confirmed"
  | "cn/hubei/enterprise-retiree-award#retired"
  | "cn/hubei/enterprise-retiree-award#award"
  | "cn/hubei/enterprise-retiree-award#enterprise-pays"
  | "cn/hubei/enterprise-retiree-award#government-pays"
  | "cn/hubei/only-child-allowance#monthly-rate"
  | "cn/hubei/only-child-allowance#age-limit"
  | "cn/hubei/only-child-allowance#first-month"
  | "cn/hubei/only-child-allowance#birthday-month"
  | "cn/hubei/only-child-allowance#children.fourteenth-birthday"
  | "cn/hubei/only-child-allowance#certificate"
  | "cn/hubei/only-child-allowance#allowance"
  | "cn/hubei/only-child-allowance#caidian-steps"
  | "cn/hubei/only-child-allowance#huangpi-lump-sum"
  | "cn/hubei/only-child-allowance#paid-yearly"
  | "cn/hubei/only-child-allowance#development-zone-funding"
  | "cn/hubei/only-child-allowance#huangshigang-funding"
  | "cn/hubei/only-child-allowance#xialu-funding"
  | "cn/hubei/only-child-allowance#collective-economy"
  | "cn/hubei/only-child-allowance#collective-strong"
  | "cn/hubei/only-child-allowance#in-plan-group"
  | "cn/hubei/only-child-allowance#jiangxia-plan"
  | "cn/hubei/only-child-allowance#xinzhou-plan"
  | "cn/hubei/only-child-allowance#city-plan-governs"
  | "cn/hubei/only-child-allowance#caidian-committee-pays-all"
  | "cn/hubei/only-child-allowance#committee-pays-all"
  | "cn/hubei/only-child-allowance#strong-economy-funding"
  | "cn/hubei/only-child-allowance#jiangxia-part-of-four"
  | "cn/hubei/only-child-allowance#weak-economy-funding"
  | "cn/hubei/only-child-allowance#street-phase"
  | "cn/hubei/only-child-allowance#first-street"
  | "cn/hubei/only-child-allowance#later-from"
  | "cn/hubei/only-child-allowance#step-by-step"
  | "cn/hubei/only-child-allowance#lump-sum-day"
  | "cn/hubei/only-child-allowance#economic-class"
  | "cn/hubei/only-child-allowance#district-share"
  | "cn/hubei/only-child-allowance#beside-city-plan"
  | "cn/hubei/only-child-allowance#city-plan-goes-on"
  | "cn/hubei/only-child-allowance#jiangxia-funding"
  | "cn/hubei/only-child-allowance#document-in-preparation"
  | "cn/hubei/only-child-allowance#announced"
  | "cn/hubei/only-child-allowance#half-of-each-announced"
  | "cn/hubei/only-child-allowance#award-money-in-all"
  | "cn/hubei/only-child-allowance#award-money-of-each"
  | "cn/hubei/programme-input#nation-a-head"
  | "cn/hubei/programme-input#province-a-head"
  | "cn/hubei/programme-input#city-a-head"
  | "cn/hubei/programme-input#county-a-head"
  | "cn/hubei/programme-input#four-levels"
  | "cn/hubei/programme-input#nation-share"
  | "cn/hubei/programme-input#province-share"
  | "cn/hubei/programme-input#city-share"
  | "cn/hubei/programme-input#county-share"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#amount"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#rural-meant"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#rural-needed"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#two-daughters"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#rural"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#on-record"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#award"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#insurance"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#sum-at-once"
  | "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#insurance-at-once"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#amount"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#earlier-households"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#rural-meant"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#rural-needed"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#two-daughters"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#rural"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#on-record"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#award"
  | "cn/hubei/ezhou/liangzihu/two-daughter-award#paid-at-once"
  | "cn/hubei/huangshi/two-daughter-award#sum"
  | "cn/hubei/huangshi/two-daughter-award#sum-for-whom"
  | "cn/hubei/huangshi/two-daughter-award#sum-otherwise"
  | "cn/hubei/huangshi/two-daughter-award#amount"
  | "cn/hubei/huangshi/two-daughter-award#counted-since"
  | "cn/hubei/huangshi/two-daughter-award#counted-from"
  | "cn/hubei/huangshi/two-daughter-award#two-daughters"
  | "cn/hubei/huangshi/two-daughter-award#rural"
  | "cn/hubei/huangshi/two-daughter-award#on-record"
  | "cn/hubei/huangshi/two-daughter-award#award"
  | "cn/hubei/huangshi/two-daughter-award#paid-at-once"
  | "cn/hubei/huangshi/two-daughter-award#funding"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#percent-off"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#which-charges"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#all-charges"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#medical"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#recognised"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#related"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#reduction"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#paid-by"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#fund-bears"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#funding"
  | "cn/hubei/huangshi/yangxin/charge-reductions#school-remission"
  | "cn/hubei/huangshi/yangxin/charge-reductions#school-percent"
  | "cn/hubei/huangshi/yangxin/charge-reductions#service-percent"
  | "cn/hubei/huangshi/yangxin/charge-reductions#medicine-percent"
  | "cn/hubei/huangshi/yangxin/charge-reductions#below-county"
  | "cn/hubei/huangshi/yangxin/charge-reductions#county-counts"
  | "cn/hubei/huangshi/yangxin/charge-reductions#as-two-daughter"
  | "cn/hubei/huangshi/yangxin/charge-reductions#two-daughter"
  | "cn/hubei/huangshi/yangxin/charge-reductions#rural"
  | "cn/hubei/huangshi/yangxin/charge-reductions#where-treated"
  | "cn/hubei/huangshi/yangxin/charge-reductions#reduction"
  | "cn/hubei/huangshi/yangxin/charge-reductions#paid-by"
  | "cn/hubei/huangshi/yangxin/charge-reductions#fund-bears"
  | "cn/hubei/huangshi/yangxin/charge-reductions#funding"
  | "cn/hubei/huangshi/yangxin/lifelong-award#amount"
  | "cn/hubei/huangshi/yangxin/lifelong-award#recognised-before"
  | "cn/hubei/huangshi/yangxin/lifelong-award#lifelong"
  | "cn/hubei/huangshi/yangxin/lifelong-award#rural"
  | "cn/hubei/huangshi/yangxin/lifelong-award#award"
  | "cn/hubei/huangshi/yangxin/lifelong-award#paid-by"
  | "cn/hubei/huangshi/yangxin/lifelong-award#fund-bears"
  | "cn/hubei/huangshi/yangxin/lifelong-award#funding"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#amount"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#lifelong"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#rural"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#insurance"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#paid-by"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#fund-bears"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#funding"
  | "cn/hubei/huangshi/yangxin/pension-premium#percent-borne"
  | "cn/hubei/huangshi/yangxin/pension-premium#lifelong-too"
  | "cn/hubei/huangshi/yangxin/pension-premium#lifelong-has-it"
  | "cn/hubei/huangshi/yangxin/pension-premium#as-two-daughter"
  | "cn/hubei/huangshi/yangxin/pension-premium#two-daughter"
  | "cn/hubei/huangshi/yangxin/pension-premium#half"
  | "cn/hubei/huangshi/yangxin/pension-premium#funding"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#per"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#amount-a-household"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#amount-of-the-village"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#as-two-daughter"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#two-daughter"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#rural"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#posted"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#help"
  | "cn/hubei/huangshi/yangxin/posted-unit-help#funding"
  | "cn/hubei/huangshi/yangxin/university-award#amount"
  | "cn/hubei/huangshi/yangxin/university-award#counted-by"
  | "cn/hubei/huangshi/yangxin/university-award#one-a-household"
  | "cn/hubei/huangshi/yangxin/university-award#as-two-daughter"
  | "cn/hubei/huangshi/yangxin/university-award#two-daughter"
  | "cn/hubei/huangshi/yangxin/university-award#rural"
  | "cn/hubei/huangshi/yangxin/university-award#award"
  | "cn/hubei/huangshi/yangxin/university-award#once-a-household"
  | "cn/hubei/huangshi/yangxin/university-award#paid-by"
  | "cn/hubei/huangshi/yangxin/university-award#fund-bears"
  | "cn/hubei/huangshi/yangxin/university-award#funding"
  | "cn/hubei/jingmen/new-home-grant#amount"
  | "cn/hubei/jingmen/new-home-grant#children-counted"
  | "cn/hubei/jingmen/new-home-grant#two-or-more"
  | "cn/hubei/jingmen/new-home-grant#grant"
  | "cn/hubei/jingmen/third-child-subsidy#monthly-standard"
  | "cn/hubei/jingmen/third-child-subsidy#reaches-back"
  | "cn/hubei/jingmen/third-child-subsidy#first-month"
  | "cn/hubei/jingmen/third-child-subsidy#dead-siblings"
  | "cn/hubei/jingmen/third-child-subsidy#dead-counted"
  | "cn/hubei/jingmen/third-child-subsidy#adopted-siblings"
  | "cn/hubei/jingmen/third-child-subsidy#adopted-counted"
  | "cn/hubei/jingmen/third-child-subsidy#children.born-before"
  | "cn/hubei/jingmen/third-child-subsidy#children.order"
  | "cn/hubei/jingmen/third-child-subsidy#couple"
  | "cn/hubei/jingmen/third-child-subsidy#third"
  | "cn/hubei/jingmen/third-child-subsidy#prc-national"
  | "cn/hubei/jingmen/third-child-subsidy#lawful-basis"
  | "cn/hubei/jingmen/third-child-subsidy#subsidy"
  | "cn/hubei/jingmen/third-child-subsidy#death-ends"
  | "cn/hubei/jingmen/third-child-subsidy#paid-yearly"
  | "cn/hubei/jingmen/third-child-subsidy#funding"
  | "cn/hubei/wuhan/allowance-priority#children.fourteenth-birthday"
  | "cn/hubei/wuhan/allowance-priority#certificate"
  | "cn/hubei/wuhan/allowance-priority#unemployed-urban"
  | "cn/hubei/wuhan/allowance-priority#minimum-living-allowance"
  | "cn/hubei/wuhan/allowance-priority#priority"
  | "cn/hubei/wuhan/allowance-priority#with-the-allowance"
  | "cn/hubei/wuhan/exam-points-two-daughter#points"
  | "cn/hubei/wuhan/exam-points-two-daughter#certificate-for"
  | "cn/hubei/wuhan/exam-points-two-daughter#certificate-asked"
  | "cn/hubei/wuhan/exam-points-two-daughter#two-daughter"
  | "cn/hubei/wuhan/exam-points-two-daughter#rural"
  | "cn/hubei/wuhan/exam-points-two-daughter#certificate"
  | "cn/hubei/wuhan/exam-points-two-daughter#on-record"
  | "cn/hubei/wuhan/exam-points-two-daughter#extra-points"
  | "cn/hubei/wuhan/exam-points#points"
  | "cn/hubei/wuhan/exam-points#only-daughter"
  | "cn/hubei/wuhan/exam-points#rural"
  | "cn/hubei/wuhan/exam-points#certificate"
  | "cn/hubei/wuhan/exam-points#extra-points"
  | "cn/hubei/wuhan/key-help-loan#interest"
  | "cn/hubei/wuhan/key-help-loan#chosen"
  | "cn/hubei/wuhan/key-help-loan#loan"
  | "cn/hubei/wuhan/key-help-loan#lent-at-once"
  | "cn/hubei/wuhan/key-help-loan#funding"
  | "cn/hubei/wuhan/priorities#named"
  | "cn/hubei/wuhan/priorities#girls-household"
  | "cn/hubei/wuhan/priorities#hardship"
  | "cn/hubei/wuhan/priorities#qualified"
  | "cn/hubei/wuhan/priorities#practising"
  | "cn/hubei/wuhan/priorities#guarantee-first"
  | "cn/hubei/wuhan/priorities#placed-first"
  | "cn/hubei/wuhan/priorities#pupils-first"
  | "cn/hubei/wuhan/rural-reward#amount"
  | "cn/hubei/wuhan/rural-reward#confirmed"
  | "cn/hubei/wuhan/rural-reward#reward"
  | "cn/hubei/wuhan/rural-reward#paid-yearly"
  | "cn/hubei/wuhan/rural-reward#funding-2004"
  | "cn/hubei/wuhan/rural-reward#funding-2005"
  | "cn/hubei/wuhan/sunshine-aid-2005#amount"
  | "cn/hubei/wuhan/sunshine-aid-2005#counted-by"
  | "cn/hubei/wuhan/sunshine-aid-2005#sums"
  | "cn/hubei/wuhan/sunshine-aid-2005#girls-household"
  | "cn/hubei/wuhan/sunshine-aid-2005#in-hardship"
  | "cn/hubei/wuhan/sunshine-aid-2005#lawful-or-excellent"
  | "cn/hubei/wuhan/sunshine-aid-2005#aid"
  | "cn/hubei/wuhan/sunshine-aid-2005#funding"
  | "cn/hubei/wuhan/caidian/only-daughter-award#amount"
  | "cn/hubei/wuhan/caidian/only-daughter-award#counted-from"
  | "cn/hubei/wuhan/caidian/only-daughter-award#only-daughter"
  | "cn/hubei/wuhan/caidian/only-daughter-award#rural"
  | "cn/hubei/wuhan/caidian/only-daughter-award#certificate"
  | "cn/hubei/wuhan/caidian/only-daughter-award#award"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#amount"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#one-daughter-too"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#one-daughter-counts"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#counted-since"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#counted-from"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#daughters-only"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#rural"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#on-record"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#award"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#paid-at-once"
  | "cn/hubei/wuhan/huangpi/two-daughter-award#funding"
  | "cn/hubei/wuhan/xinzhou/household-help#help-form"
  | "cn/hubei/wuhan/xinzhou/household-help#daughters"
  | "cn/hubei/wuhan/xinzhou/household-help#rural"
  | "cn/hubei/wuhan/xinzhou/household-help#on-record"
  | "cn/hubei/wuhan/xinzhou/household-help#help"
  | "cn/hubei/wuhan/xinzhou/production-unit#money-spent"
  | "cn/hubei/wuhan/xinzhou/production-unit#units-built"
  | "cn/hubei/wuhan/xinzhou/production-unit#cost-of-unit"
  | "cn/hubei/wuhan/xinzhou/production-unit#girls-household"
  | "cn/hubei/wuhan/xinzhou/production-unit#allotted"
  | "cn/hubei/wuhan/xinzhou/production-unit#unit"
  | "cn/hubei/wuhan/xinzhou/production-unit#given-at-once"
  | "cn/hubei/wuhan/xinzhou/production-unit#funding"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#amount"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#fenghuang-form"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#form"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#earlier-households"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#two-daughters"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#rural"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#on-record"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#award"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#given-at-once"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#fenghuang-funding"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#funding"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#insured-already"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#shares-after-change"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#shares-as-before"
  | "cn/hubei/wuhan/xinzhou/two-daughter-award#fenghuang-funding-open"
  | "cn/hubei/wuhan/xinzhou/university-award#amount"
  | "cn/hubei/wuhan/xinzhou/university-award#counted-by"
  | "cn/hubei/wuhan/xinzhou/university-award#one-a-household"
  | "cn/hubei/wuhan/xinzhou/university-award#girls-household"
  | "cn/hubei/wuhan/xinzhou/university-award#line-reached"
  | "cn/hubei/wuhan/xinzhou/university-award#award"
  | "cn/hubei/wuhan/xinzhou/university-award#paid-at-once"
  | "cn/hubei/wuhan/xinzhou/university-award#funding"
  | "cn/hubei/wuhan/xinzhou/university-award#once-a-household"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#earlier-households"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#two-daughters"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#rural"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#on-record"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#insurance"
  | "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#taken-out-at-once"
  | "cn/hubei/xiantao/two-daughter-grant#park-amount"
  | "cn/hubei/xiantao/two-daughter-grant#amount"
  | "cn/hubei/xiantao/two-daughter-grant#park-form"
  | "cn/hubei/xiantao/two-daughter-grant#form"
  | "cn/hubei/xiantao/two-daughter-grant#earlier-households"
  | "cn/hubei/xiantao/two-daughter-grant#two-daughters"
  | "cn/hubei/xiantao/two-daughter-grant#rural"
  | "cn/hubei/xiantao/two-daughter-grant#on-record"
  | "cn/hubei/xiantao/two-daughter-grant#grant"
  | "cn/hubei/xiantao/two-daughter-grant#paid-at-once"
  | "cn/hubei/xiantao/two-daughter-grant#halves-of"
  | "cn/hubei/xiantao/two-daughter-grant#halves-of-sum-paid"
  | "cn/hubei/xiantao/two-daughter-grant#park-funding"
  | "cn/hubei/xiantao/two-daughter-grant#funding"
  | "cn/hubei/xiantao/two-daughter-grant#park-funding-of-floor"
  | "cn/hubei/xiantao/two-daughter-grant#funding-of-floor"
  | "cn/hubei/xiantao/two-daughter-grant#park-and-city"
  | "cn/hubei/xiantao/two-daughter-grant#one-sum"
  | "cn/hubei/xiantao/two-daughter-grant#had-from-park"
  | "cn/hubei/xiantao/two-daughter-grant#sum-besides"
  | "cn/hubei/xiantao/two-daughter-grant#grant-besides"
  | "cn/hubei/xiantao/two-daughter-grant#besides-at-once"
  | "cn/hubei/xiantao/two-daughter-grant#besides-funding"
  | "cn/hubei/xiantao/two-daughter-grant#besides-funding-of-floor"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#amount"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#form"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#six-years"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#first-day"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#within-six-years"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#two-daughters"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#rural"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#on-record"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#award"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#paid-at-once"
  | "cn/inner-mongolia/hohhot/birth-subsidy#sum"
  | "cn/inner-mongolia/hohhot/birth-subsidy#dead-siblings"
  | "cn/inner-mongolia/hohhot/birth-subsidy#dead-counted"
  | "cn/inner-mongolia/hohhot/birth-subsidy#children.order"
  | "cn/inner-mongolia/hohhot/birth-subsidy#born-since"
  | "cn/inner-mongolia/hohhot/birth-subsidy#lawful-birth"
  | "cn/inner-mongolia/hohhot/birth-subsidy#parent-registered"
  | "cn/inner-mongolia/hohhot/birth-subsidy#lives-there"
  | "cn/inner-mongolia/hohhot/birth-subsidy#first-child"
  | "cn/inner-mongolia/hohhot/birth-subsidy#second-child"
  | "cn/inner-mongolia/hohhot/birth-subsidy#third-child"
  | "cn/inner-mongolia/hohhot/birth-subsidy#months-to-payment"
  | "cn/inner-mongolia/hohhot/birth-subsidy#first-paid"
  | "cn/inner-mongolia/hohhot/birth-subsidy#second-paid"
  | "cn/inner-mongolia/hohhot/birth-subsidy#third-paid"
  | "cn/inner-mongolia/hohhot/birth-subsidy#death-stops"
  | "cn/inner-mongolia/hohhot/birth-subsidy#moving-stops"
  | "cn/zhejiang/hangzhou/pregnancy-grant#amount"
  | "cn/zhejiang/hangzhou/pregnancy-grant#dead-siblings"
  | "cn/zhejiang/hangzhou/pregnancy-grant#dead-counted"
  | "cn/zhejiang/hangzhou/pregnancy-grant#children.order"
  | "cn/zhejiang/hangzhou/pregnancy-grant#joint"
  | "cn/zhejiang/hangzhou/pregnancy-grant#second-or-later"
  | "cn/zhejiang/hangzhou/pregnancy-grant#once-a-delivery"
  | "cn/zhejiang/hangzhou/pregnancy-grant#children.first-claim"
  | "cn/zhejiang/hangzhou/pregnancy-grant#grant"
  | "cn/zhejiang/hangzhou/pregnancy-grant#claimed-in-time"
  | "cn/zhejiang/hangzhou/pregnancy-grant#funding"
  | "cn/zhejiang/hangzhou/third-child-grant#amount"
  | "cn/zhejiang/hangzhou/third-child-grant#dead-siblings"
  | "cn/zhejiang/hangzhou/third-child-grant#dead-counted"
  | "cn/zhejiang/hangzhou/third-child-grant#children.order"
  | "cn/zhejiang/hangzhou/third-child-grant#joint"
  | "cn/zhejiang/hangzhou/third-child-grant#later-children"
  | "cn/zhejiang/hangzhou/third-child-grant#highest-order"
  | "cn/zhejiang/hangzhou/third-child-grant#third"
  | "cn/zhejiang/hangzhou/third-child-grant#grant"
  | "cn/zhejiang/hangzhou/third-child-grant#claimed-in-time"
  | "cn/zhejiang/hangzhou/third-child-grant#city-share"
  | "cn/zhejiang/hangzhou/third-child-grant#funding";

/** The awards of each scheme. */
export type Awards = {
  /** 国家育儿补贴 · National childcare subsidy */
  readonly "cn/childcare-subsidy": "by-months" | "by-years" | "jinan-raised-years" | "jinan-raised-months" | "panzhihua-raised-years" | "panzhihua-raised-months";
  /** 农村部分计划生育家庭奖励扶助（国家，至2011年） · Rural reward-and-assistance, national, to 2011 */
  readonly "cn/rural-reward": "reward" | "ezhou-reward" | "huangshi-reward" | "xiantao-reward";
  /** 北京市独生子女家庭特别扶助（死亡） · Beijing special assistance: families whose only child died */
  readonly "cn/beijing/special-assistance-death": "assistance";
  /** 北京市独生子女伤残家庭特别扶助 · Beijing special assistance: families whose only child is disabled */
  readonly "cn/beijing/special-assistance-disability": "assistance";
  /** 哈尔滨市育儿补贴市级增补 · Childcare top-up of Harbin */
  readonly "cn/heilongjiang/harbin/childcare-topup": "topup";
  /** 企业退休职工计划生育奖励（湖北，1996—2006年） · Enterprise retirees' award, Hubei, 1996 to 2006 */
  readonly "cn/hubei/enterprise-retiree-award": "award";
  /** 独生子女保健费（湖北） · Only-child health allowance, Hubei */
  readonly "cn/hubei/only-child-allowance": "allowance";
  /** 湖北省计划生育经费人均投入（2005年，仅供查考） · Programme money a head in Hubei, 2005, for reference */
  readonly "cn/hubei/programme-input": never;
  /** 庙岭镇双女户奖励和养老保险（2006年） · Award and old-age insurance for two-daughter households in Miaoling, 2006 */
  readonly "cn/hubei/ezhou/huarong/miaoling/two-daughter-award": "award" | "insurance";
  /** 梁子湖区双女户奖励（2005—2006年） · Award to two-daughter households in Liangzihu, 2005 and 2006 */
  readonly "cn/hubei/ezhou/liangzihu/two-daughter-award": "award";
  /** 黄石市二女户一次性奖励（2004—2006年） · One-off award to two-daughter households in Huangshi, 2004 to 2006 */
  readonly "cn/hubei/huangshi/two-daughter-award": "award";
  /** 阳新县手术后遗症对象医疗费减免（2004—2006年） · Reduction of medical fees for after-effects of surgery in Yangxin, 2004 to 2006 */
  readonly "cn/hubei/huangshi/yangxin/after-effects-reduction": "reduction";
  /** 阳新县二女户学杂费、医疗费减免（2004—2006年） · Reductions of school and medical charges for two-daughter households in Yangxin, 2004 to 2006 */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions": "reduction";
  /** 阳新县终身一女户奖励（2004—2006年） · Award to lifelong one-daughter households in Yangxin, 2004 to 2006 */
  readonly "cn/hubei/huangshi/yangxin/lifelong-award": "award";
  /** 阳新县终身一女户养老保险（2005—2006年） · Old-age insurance for lifelong one-daughter households in Yangxin, 2005 and 2006 */
  readonly "cn/hubei/huangshi/yangxin/lifelong-insurance": "insurance";
  /** 阳新县二女户养老保险费补助（2005—2006年） · Half of the old-age insurance premium for two-daughter households in Yangxin, 2005 and 2006 */
  readonly "cn/hubei/huangshi/yangxin/pension-premium": "half";
  /** 阳新县驻村县直单位帮扶资金（2004—2006年） · Help of county units posted in villages of Yangxin, 2004 to 2006 */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help": "help";
  /** 阳新县二女户子女高考奖励（2004—2006年） · University award for two-daughter households in Yangxin, 2004 to 2006 */
  readonly "cn/hubei/huangshi/yangxin/university-award": "award";
  /** 荆门市多孩家庭购房补贴 · New-home grant of Jingmen for families with two or three children */
  readonly "cn/hubei/jingmen/new-home-grant": "grant";
  /** 荆门市三孩育儿补贴 · Childcare subsidy of Jingmen for a third child */
  readonly "cn/hubei/jingmen/third-child-subsidy": "subsidy";
  /** 武汉市城镇无业低保户独生子女保健费优先落实（2005—2006年） · Only-child allowance in Wuhan: families on the minimum living allowance first, 2005 and 2006 */
  readonly "cn/hubei/wuhan/allowance-priority": "priority";
  /** 武汉市农村双女户子女中考加分（2006年，已关闭） · Points in the senior-high entrance examination for rural two-daughter households in Wuhan, 2006 (closed) */
  readonly "cn/hubei/wuhan/exam-points-two-daughter": "extra-points";
  /** 武汉市农村独女户子女中考加分（2006年） · Points in the senior-high entrance examination for rural only-daughter households in Wuhan, 2006 */
  readonly "cn/hubei/wuhan/exam-points": "extra-points";
  /** 武汉市“三结合”重点帮扶无息资金（1997—2006年） · Interest-free loan of the three combinations, Wuhan, 1997 to 2006 */
  readonly "cn/hubei/wuhan/key-help-loan": "loan";
  /** 武汉市女孩户低保、就业和助学优先（2006年） · Priority in the minimum living guarantee, in work and in aid to pupils for girls' households in Wuhan, 2006 */
  readonly "cn/hubei/wuhan/priorities": "guarantee-first" | "placed-first" | "pupils-first";
  /** 武汉市农村部分计划生育家庭奖励扶助（2004—2005年） · Rural reward-and-assistance in Wuhan, 2004 and 2005 */
  readonly "cn/hubei/wuhan/rural-reward": "reward";
  /** 武汉市关爱女孩阳光援助行（2005年） · Wuhan's Sunshine Aid for Girls, 2005 */
  readonly "cn/hubei/wuhan/sunshine-aid-2005": "aid";
  /** 蔡甸区农村独女户一次性奖励（1998—2006年） · One-off award to rural only-daughter households in Caidian, 1998 to 2006 */
  readonly "cn/hubei/wuhan/caidian/only-daughter-award": "award";
  /** 黄陂区纯女户一次性奖励（2004—2006年） · One-off award to daughters' households in Huangpi, 2004 to 2006 */
  readonly "cn/hubei/wuhan/huangpi/two-daughter-award": "award";
  /** 新洲区农村独女户、双女户帮扶和优惠（2006年，已关闭） · Help and preferences for rural households of one or two daughters in Xinzhou, 2006 (closed) */
  readonly "cn/hubei/wuhan/xinzhou/household-help": "help";
  /** 新洲区女孩家庭食用菌生产基地（1997—2006年） · Mushroom-growing units for girls' families in Xinzhou, 1997 to 2006 */
  readonly "cn/hubei/wuhan/xinzhou/production-unit": "unit";
  /** 新洲区双女户奖励：1000元养老保险（2004—2006年） · Two-daughter award of Xinzhou: an old-age insurance of 1,000, 2004 to 2006 */
  readonly "cn/hubei/wuhan/xinzhou/two-daughter-award": "award";
  /** 新洲区女孩户高考奖励（2006年） · University-entrance award for girls' households in Xinzhou, 2006 */
  readonly "cn/hubei/wuhan/xinzhou/university-award": "award";
  /** 凤凰镇双女户养老保险（1998—2003年） · Old-age insurance for two-daughter households in Fenghuang, 1998 to 2003 */
  readonly "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance": "insurance";
  /** 仙桃市两女户奖励金（2006年7月起） · Two-daughter grant of Xiantao, from July 2006 */
  readonly "cn/hubei/xiantao/two-daughter-grant": "grant" | "grant-besides";
  /** 仙桃市工业园两女户奖励（至2006年6月） · Two-daughter award of the Xiantao industrial park, up to June 2006 */
  readonly "cn/hubei/xiantao/industrial-park/two-daughter-award": "award";
  /** 呼和浩特市育儿补贴 · Childcare subsidy of Hohhot */
  readonly "cn/inner-mongolia/hohhot/birth-subsidy": "first-child" | "second-child" | "third-child";
  /** 杭州市孕产补助 · Pregnancy grant of Hangzhou */
  readonly "cn/zhejiang/hangzhou/pregnancy-grant": "grant";
  /** 杭州市三孩补助 · Third-child grant of Hangzhou */
  readonly "cn/zhejiang/hangzhou/third-child-grant": "grant";
};

/** The awards of a scheme, or of all. */
export type AwardId<Scheme extends SchemeId = SchemeId> = Awards[Scheme];

/** The readings that an ambiguous clause allows. */
export type Readings = {
  /** 按就高不就低的原则比较各级育儿补贴。 · The subsidies of several levels are compared, and the higher one is paid. */
  readonly "cn/childcare-subsidy#hubei-compared-over": "year" | "whole";
  /** 二孩、三孩。 · A second or third child. */
  readonly "cn/childcare-subsidy#jinan-later-children": "to-third" | "and-later";
  /** 低保、特困、脱贫和防止返贫监测家庭不要求参加社会保险。 · Families on minimum living allowance, destitute, lifted out of poverty or monitored need no social insurance. */
  readonly "cn/childcare-subsidy#panzhihua-waiver-for": "born-after" | "any-birth";
  /** 2025年以前出生的按月折算。 · Born before 2025: by months. */
  readonly "cn/childcare-subsidy#panzhihua-proration": "raised" | "not-raised";
  /** 年满60周岁。 · At least 60 years old. */
  readonly "cn/rural-reward#age-reading": "own" | "both";
  /** 1933年1月1日及以后出生。 · Born on or after 1 January 1933. */
  readonly "cn/beijing/special-assistance-death#whose-birth": "own" | "wife";
  /** 女方年满49周岁。 · The wife has reached 49. */
  readonly "cn/beijing/special-assistance-death#first-month": "same-month" | "next-month";
  /** 2025年1月1日至2026年4月27日期间不满3周岁。 · Under three within the period from 1 January 2025 to 27 April 2026. */
  readonly "cn/heilongjiang/harbin/childcare-topup#under-three-when": "some-time" | "throughout";
  /** 发至3周岁，最多36个月。 · To the age of three, at most 36 months. */
  readonly "cn/heilongjiang/harbin/childcare-topup#earlier-months": "not-counted" | "counted";
  /** 企业无力落实的，退休时的奖励由当地政府落实。 · Where the enterprise cannot pay the award at retirement, the local government does. */
  readonly "cn/hubei/enterprise-retiree-award#unable-read-on": "at-retirement" | "by-now";
  /** 自领证之月起。 · From the month of the certificate. */
  readonly "cn/hubei/only-child-allowance#first-month": "certificate-month" | "next-month";
  /** 未满14周岁：满14周岁当月是否计发。 · Until 14: whether the month of the 14th birthday counts. */
  readonly "cn/hubei/only-child-allowance#birthday-month": "not-counted" | "counted";
  /** 对经济条件较差的地方逐步落实。 · In poorer places it is paid step by step. */
  readonly "cn/hubei/only-child-allowance#step-by-step": "put-off" | "due-all-the-same";
  /** 待独生子女年满14周岁后。 · Once the only child has turned 14. */
  readonly "cn/hubei/only-child-allowance#lump-sum-day": "birthday" | "day-after";
  /** 江夏区采取分类补助的方式落实独生子女保健费。 · Jiangxia pays the allowance by a subsidy in classes. */
  readonly "cn/hubei/only-child-allowance#beside-city-plan": "instead" | "beside";
  /** 正在抓紧出台文件，明确区街、乡镇要拿奖励金的50%，用于发放。 · A document is in preparation: the district with its streets, and the towns, must spend 50 percent of the award money on it. */
  readonly "cn/hubei/only-child-allowance#document-in-preparation": "no-effect" | "half-of-the-money" | "half-of-each";
  /** 双女户。 · Two-daughter households. */
  readonly "cn/hubei/ezhou/huarong/miaoling/two-daughter-award#rural-meant": "rural-only" | "any";
  /** 从2005年开始。 · From 2005 on. */
  readonly "cn/hubei/ezhou/liangzihu/two-daughter-award#earlier-households": "since-the-start" | "earlier-too";
  /** 双女户。 · Two-daughter households. */
  readonly "cn/hubei/ezhou/liangzihu/two-daughter-award#rural-meant": "rural-only" | "any";
  /** 对51户奖给每户2000元。 · 2,000 yuan for each of 51 households. */
  readonly "cn/hubei/huangshi/two-daughter-award#sum-for-whom": "general-rate" | "those-decided";
  /** 2004年1月1日以后。 · On or after 1 January 2004. */
  readonly "cn/hubei/huangshi/two-daughter-award#counted-since": "day-included" | "day-after";
  /** 手术后遗症对象的医疗费。 · Medical fees of a person with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/after-effects-reduction#which-charges": "related" | "all";
  /** 切块40万元作为专项基金，对二女户、终身一女户和手术后遗症家庭实行帮扶。 · A special fund of 400,000 to help two-daughter households, lifelong one-daughter households and families with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/after-effects-reduction#paid-by": "not-stated" | "fund";
  /** 免收10%学杂费。 · 10 percent of the school fees are not charged. */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#school-remission": "tenth-let-off" | "tenth-charged";
  /** 县以下医疗机构。 · Institutions below the county. */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#below-county": "county-included" | "county-excluded";
  /** 切块40万元作为专项基金，对二女户、终身一女户和手术后遗症家庭实行帮扶。 · A special fund of 400,000 to help two-daughter households, lifelong one-daughter households and families with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#paid-by": "not-stated" | "fund";
  /** 从2004年起，对终身一女户一次性奖励。 · From 2004, a single award to lifelong one-daughter households. */
  readonly "cn/hubei/huangshi/yangxin/lifelong-award#recognised-before": "counted" | "not-counted";
  /** 切块40万元作为专项基金，对二女户、终身一女户和手术后遗症家庭实行帮扶。 · A special fund of 400,000 to help two-daughter households, lifelong one-daughter households and families with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/lifelong-award#paid-by": "not-stated" | "fund";
  /** 切块40万元作为专项基金，对二女户、终身一女户和手术后遗症家庭实行帮扶。 · A special fund of 400,000 to help two-daughter households, lifelong one-daughter households and families with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/lifelong-insurance#paid-by": "not-stated" | "fund";
  /** 终身一女户享受二女户一切优惠待遇。 · A lifelong one-daughter household has every benefit of a two-daughter household. */
  readonly "cn/hubei/huangshi/yangxin/pension-premium#lifelong-too": "both" | "own-only";
  /** 为所驻村二女户提供不少于500元。 · At least 500 yuan for the two-daughter households of the village. */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help#per": "household" | "village";
  /** 考取一类重点大学的奖励1000元。 · 1,000 yuan on admission to a first-tier key university. */
  readonly "cn/hubei/huangshi/yangxin/university-award#counted-by": "child" | "household";
  /** 切块40万元作为专项基金，对二女户、终身一女户和手术后遗症家庭实行帮扶。 · A special fund of 400,000 to help two-daughter households, lifelong one-daughter households and families with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/university-award#paid-by": "not-stated" | "fund";
  /** 自2026年1月1日起施行。 · The measures apply from 1 January 2026. */
  readonly "cn/hubei/jingmen/third-child-subsidy#reaches-back": "from-2026" | "from-2025";
  /** 三孩。 · A third child. */
  readonly "cn/hubei/jingmen/third-child-subsidy#dead-siblings": "counted" | "not-counted";
  /** 三孩。 · A third child. */
  readonly "cn/hubei/jingmen/third-child-subsidy#adopted-siblings": "counted" | "not-counted";
  /** 领取《独生子女父母光荣证》或《独生子女证》的独女户、双女结扎户。 · Only-daughter households that hold the certificate, and two-daughter households. */
  readonly "cn/hubei/wuhan/exam-points-two-daughter#certificate-for": "only-daughter" | "both";
  /** 对170名……家庭和……女孩户分别给予援助。 · Aid to 170 families and girls' households. */
  readonly "cn/hubei/wuhan/sunshine-aid-2005#counted-by": "household" | "person";
  /** 从1998年起对农村办理《独生子女证》的独女户。 · From 1998, rural only-daughter households that take out the certificate. */
  readonly "cn/hubei/wuhan/caidian/only-daughter-award#counted-from": "new-certificates" | "all-certificates";
  /** 纯女户（女孩户）。 · A daughters-only household. */
  readonly "cn/hubei/wuhan/huangpi/two-daughter-award#one-daughter-too": "one-or-two" | "two-only";
  /** 2004年5月20日下发通知；2004年至2005年奖励。 · The notice is of 20 May 2004; awards of 2004 and 2005 are reported. */
  readonly "cn/hubei/wuhan/huangpi/two-daughter-award#counted-since": "from-notice" | "from-2004";
  /** 2004年以来办理。 · Taken out since 2004. */
  readonly "cn/hubei/wuhan/xinzhou/two-daughter-award#earlier-households": "since-the-start" | "earlier-too";
  /** 改发现金后的出资。 · Who pays once it is cash. */
  readonly "cn/hubei/wuhan/xinzhou/two-daughter-award#shares-after-change": "as-before" | "not-stated";
  /** 女孩户家庭的孩子给予一次性奖励。 · A single award to the children of girls' households. */
  readonly "cn/hubei/wuhan/xinzhou/university-award#counted-by": "child" | "household";
  /** 1998年以来办理。 · Taken out since 1998. */
  readonly "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance#earlier-households": "since-the-start" | "earlier-too";
  /** 从2006年7月1日起兑现。 · Paid from 1 July 2006. */
  readonly "cn/hubei/xiantao/two-daughter-grant#earlier-households": "since-the-start" | "earlier-too";
  /** 各负担50%。 · Half each. */
  readonly "cn/hubei/xiantao/two-daughter-grant#halves-of": "sum-paid" | "floor";
  /** 园区5000元；全市不少于2000元。 · 5,000 in the park; not less than 2,000 in the city. */
  readonly "cn/hubei/xiantao/two-daughter-grant#park-and-city": "one-sum" | "both";
  /** 已连续六年。 · Six years running. */
  readonly "cn/hubei/xiantao/industrial-park/two-daughter-award#six-years": "calendar-years" | "to-mid-2006";
  /** 孩次按夫妻共同生育、收养的子女计算。 · The order counts the children born to or adopted by the couple. */
  readonly "cn/inner-mongolia/hohhot/birth-subsidy#dead-siblings": "counted" | "not-counted";
  /** 孩次按同一对夫妻生育的子女计算。 · The order counts the children born to the same couple. */
  readonly "cn/zhejiang/hangzhou/pregnancy-grant#dead-siblings": "counted" | "not-counted";
  /** 孩次按同一对夫妻生育的子女计算。 · The order counts the children born to the same couple. */
  readonly "cn/zhejiang/hangzhou/third-child-grant#dead-siblings": "counted" | "not-counted";
  /** 三孩补助；多胞胎按其子女的孩次分别计算。 · For a third child; in a multiple birth each by its own order. */
  readonly "cn/zhejiang/hangzhou/third-child-grant#later-children": "third-only" | "third-and-later";
};

/** All of it: `loadLaw<LocalLaw>(…)`. */
export interface LocalLaw {
  readonly household: Household;
  readonly readings: Readings;
  readonly scheme: SchemeId;
  readonly award: AwardId;
  readonly sensitiveFact: SensitiveFact;
}
