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
  /** 所在村有县直单位驻村 · a unit of the county is posted in the village */
  readonly countyUnitPosted?: Fact<boolean> | undefined;
  /** 在中心城区购买新建商品住房的日期 · the day newly built commercial housing in the central urban area was bought */
  readonly centralNewHomeBoughtOn?: Fact<Day | null> | undefined;
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

/** What may be decided where the law leaves a value open. */
export type Decisions = {
  /** 乡村振兴重点帮扶县，或普通县（市、区）。 · A key county of rural revitalisation, or an ordinary county or district. [province] */
  readonly "cn/childcare-subsidy#hubei-county-class"?: "key" | "ordinary" | undefined;
  /** 每月不低于10元，由地方确定。 · At least 10 yuan a month, set by the locality. [locality >= 10.00] */
  readonly "cn/hubei/only-child-allowance#monthly-rate"?: Decimal | undefined;
  /** 街乡经济条件较好、一般或较差。 · The economic condition of the street or town: good, average or poor. [district] */
  readonly "cn/hubei/only-child-allowance#economic-class"?: "good" | "average" | "poor" | undefined;
  /** 减免10%至15%的医疗服务费。 · 10 to 15 percent off medical service fees. [authority >= 10 <= 15] */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#service-percent"?: Decimal | undefined;
  /** 每户不少于500元的帮扶资金。 · At least 500 yuan of help a household. [posted-unit >= 500.00] */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help#amount-a-household"?: Decimal | undefined;
  /** 每村的帮扶资金中归该户的部分。 · The household's part of the village's money. [posted-unit >= 0.00] */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help#amount-of-the-village"?: Decimal | undefined;
  /** 2000至4000元。 · 2,000 to 4,000 yuan. [authority >= 2000.00 <= 4000.00] */
  readonly "cn/hubei/wuhan/xinzhou/university-award#amount"?: Decimal | undefined;
  /** 按不少于2000元的标准。 · Not less than 2,000 yuan. [locality >= 2000.00] */
  readonly "cn/hubei/xiantao/two-daughter-grant#amount"?: Decimal | undefined;
  /** 现金或养老保险。 · Cash or insurance. [claimant] */
  readonly "cn/hubei/xiantao/two-daughter-grant#park-form"?: "cash" | "insurance" | undefined;
  /** 现金或养老保险。 · Cash or insurance. [claimant] */
  readonly "cn/hubei/xiantao/industrial-park/two-daughter-award#form"?: "cash" | "insurance" | undefined;
  /** 市级补助不超过20%。 · The city subsidises at most 20 percent. [city >= 0 <= 20] */
  readonly "cn/zhejiang/hangzhou/third-child-grant#city-share"?: Decimal | undefined;
};

/** The facts that are asked only when a caller names them. */
export type SensitiveFact =
  | "secondChildQuotaGivenUp"
  | "procedureRecordedOn"
  | "parents.birthRulesKept"
  | "children.disabilityGrade"
  | "charges.afterEffectsRecognised"
  | "charges.treatsAfterEffects";

/** The schemes. */
export type SchemeId =
  | "cn/childcare-subsidy"
  | "cn/rural-reward"
  | "cn/beijing/special-assistance-death"
  | "cn/beijing/special-assistance-disability"
  | "cn/heilongjiang/harbin/childcare-topup"
  | "cn/hubei/enterprise-retiree-award"
  | "cn/hubei/only-child-allowance"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction"
  | "cn/hubei/huangshi/yangxin/charge-reductions"
  | "cn/hubei/huangshi/yangxin/lifelong-award"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance"
  | "cn/hubei/huangshi/yangxin/pension-premium"
  | "cn/hubei/huangshi/yangxin/posted-unit-help"
  | "cn/hubei/huangshi/yangxin/university-award"
  | "cn/hubei/jingmen/new-home-grant"
  | "cn/hubei/jingmen/third-child-subsidy"
  | "cn/hubei/wuhan/rural-reward"
  | "cn/hubei/wuhan/huangpi/two-daughter-award"
  | "cn/hubei/wuhan/xinzhou/university-award"
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
  | "cn/hubei/only-child-allowance#huangpi-lump-sum"
  | "cn/hubei/only-child-allowance#paid-yearly"
  | "cn/hubei/only-child-allowance#economic-class"
  | "cn/hubei/only-child-allowance#district-share"
  | "cn/hubei/only-child-allowance#jiangxia-funding"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#percent-off"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#which-charges"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#all-charges"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#medical"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#recognised"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#related"
  | "cn/hubei/huangshi/yangxin/after-effects-reduction#reduction"
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
  | "cn/hubei/huangshi/yangxin/lifelong-award#amount"
  | "cn/hubei/huangshi/yangxin/lifelong-award#lifelong"
  | "cn/hubei/huangshi/yangxin/lifelong-award#rural"
  | "cn/hubei/huangshi/yangxin/lifelong-award#award"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#amount"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#lifelong"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#rural"
  | "cn/hubei/huangshi/yangxin/lifelong-insurance#insurance"
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
  | "cn/hubei/wuhan/rural-reward#amount"
  | "cn/hubei/wuhan/rural-reward#confirmed"
  | "cn/hubei/wuhan/rural-reward#reward"
  | "cn/hubei/wuhan/rural-reward#paid-yearly"
  | "cn/hubei/wuhan/rural-reward#funding-2004"
  | "cn/hubei/wuhan/rural-reward#funding-2005"
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
  | "cn/hubei/wuhan/xinzhou/university-award#amount"
  | "cn/hubei/wuhan/xinzhou/university-award#girls-household"
  | "cn/hubei/wuhan/xinzhou/university-award#line-reached"
  | "cn/hubei/wuhan/xinzhou/university-award#award"
  | "cn/hubei/wuhan/xinzhou/university-award#paid-at-once"
  | "cn/hubei/wuhan/xinzhou/university-award#funding"
  | "cn/hubei/xiantao/two-daughter-grant#park-amount"
  | "cn/hubei/xiantao/two-daughter-grant#amount"
  | "cn/hubei/xiantao/two-daughter-grant#park-form"
  | "cn/hubei/xiantao/two-daughter-grant#form"
  | "cn/hubei/xiantao/two-daughter-grant#two-daughters"
  | "cn/hubei/xiantao/two-daughter-grant#rural"
  | "cn/hubei/xiantao/two-daughter-grant#on-record"
  | "cn/hubei/xiantao/two-daughter-grant#grant"
  | "cn/hubei/xiantao/two-daughter-grant#paid-at-once"
  | "cn/hubei/xiantao/two-daughter-grant#funding"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#amount"
  | "cn/hubei/xiantao/industrial-park/two-daughter-award#form"
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
  /** 农村部分计划生育家庭奖励扶助（国家，2007—2011年） · Rural reward-and-assistance, national, 2007 to 2011 */
  readonly "cn/rural-reward": "reward";
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
  /** 武汉市农村部分计划生育家庭奖励扶助（2004—2005年） · Rural reward-and-assistance in Wuhan, 2004 and 2005 */
  readonly "cn/hubei/wuhan/rural-reward": "reward";
  /** 黄陂区纯女户一次性奖励（2004—2006年） · One-off award to daughters' households in Huangpi, 2004 to 2006 */
  readonly "cn/hubei/wuhan/huangpi/two-daughter-award": "award";
  /** 新洲区女孩户高考奖励（2006年） · University-entrance award for girls' households in Xinzhou, 2006 */
  readonly "cn/hubei/wuhan/xinzhou/university-award": "award";
  /** 仙桃市两女户奖励金（2006年7月起） · Two-daughter grant of Xiantao, from July 2006 */
  readonly "cn/hubei/xiantao/two-daughter-grant": "grant";
  /** 仙桃市工业园两女户奖励（2001—2006年6月） · Two-daughter award of the Xiantao industrial park, 2001 to June 2006 */
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
  /** 自领证之月起。 · From the month of the certificate. */
  readonly "cn/hubei/only-child-allowance#first-month": "certificate-month" | "next-month";
  /** 未满14周岁：满14周岁当月是否计发。 · Until 14: whether the month of the 14th birthday counts. */
  readonly "cn/hubei/only-child-allowance#birthday-month": "not-counted" | "counted";
  /** 手术后遗症对象的医疗费。 · Medical fees of a person with after-effects of surgery. */
  readonly "cn/hubei/huangshi/yangxin/after-effects-reduction#which-charges": "related" | "all";
  /** 免收10%学杂费。 · 10 percent of the school fees are not charged. */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#school-remission": "tenth-let-off" | "tenth-charged";
  /** 县以下医疗机构。 · Institutions below the county. */
  readonly "cn/hubei/huangshi/yangxin/charge-reductions#below-county": "county-included" | "county-excluded";
  /** 终身一女户享受二女户一切优惠待遇。 · A lifelong one-daughter household has every benefit of a two-daughter household. */
  readonly "cn/hubei/huangshi/yangxin/pension-premium#lifelong-too": "both" | "own-only";
  /** 为所驻村二女户提供不少于500元。 · At least 500 yuan for the two-daughter households of the village. */
  readonly "cn/hubei/huangshi/yangxin/posted-unit-help#per": "household" | "village";
  /** 考取一类重点大学的奖励1000元。 · 1,000 yuan on admission to a first-tier key university. */
  readonly "cn/hubei/huangshi/yangxin/university-award#counted-by": "child" | "household";
  /** 自2026年1月1日起施行。 · The measures apply from 1 January 2026. */
  readonly "cn/hubei/jingmen/third-child-subsidy#reaches-back": "from-2026" | "from-2025";
  /** 三孩。 · A third child. */
  readonly "cn/hubei/jingmen/third-child-subsidy#dead-siblings": "counted" | "not-counted";
  /** 三孩。 · A third child. */
  readonly "cn/hubei/jingmen/third-child-subsidy#adopted-siblings": "counted" | "not-counted";
  /** 纯女户（女孩户）。 · A daughters-only household. */
  readonly "cn/hubei/wuhan/huangpi/two-daughter-award#one-daughter-too": "one-or-two" | "two-only";
  /** 2004年5月20日下发通知；2004年至2005年奖励。 · The notice is of 20 May 2004; awards of 2004 and 2005 are reported. */
  readonly "cn/hubei/wuhan/huangpi/two-daughter-award#counted-since": "from-notice" | "from-2004";
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
