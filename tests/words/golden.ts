/** What `whole` must read like, written by hand before the code ran. */
export const GOLDEN_ZH = `非官方编码,未与官方文本核对;不构成决定。
辖区：420117。认定日：2026-01-15。

== 育儿补贴 ==
结论：符合条件。
项目 cn/childcare，辖区 100000 的规定；编码状态：未与官方文本核对。

-- 子女 c1 --
符合条件，可享受：“每孩每年发放补贴。”（yearly-cash）。
待遇：
- 待遇 yearly-cash：每孩每年发放补贴。
  - 形式：现金。依据条款：cn/childcare#yearly-cash。
  - 当期（2026-01-01 至 2026-01-31）：300.00 元。
  - 截至认定日累计：3300.00 元。合计：7200.00 元。
  - 第 1 期，2025-03-01 至 2026-02-28：3600.00 元。发放日：2025-12-31。状态：已到期，应予发放。
    - 申请期：2025-03-01 至 2026-12-31。已于 2025-04-02 申请。
    - 承担方：中央（100000）3240.00 元；区级（420117）360.00 元。依据：“中央承担九成，其余由区级承担。”（cn/childcare#shared）。
    - 12 × 300.00 元（2025-03-01 至 2026-02-28）
      - 舍入 = 300.00（由 300 舍入到 0.01 的倍数，四舍五入）
        - 按另一时间单位折算 = 300
          - 标准 cn/childcare#rate = 3600
  - 第 2 期，2026-03-01 至 2027-02-28：3600.00 元。发放日未知。状态未知：现可申请，或者已申请待发放。
    - 尚未确定，因为家庭未提供 claims。
    - 推算：依据假定继续不变的事实。
    - 没有条款规定由谁承担。

数量：
- children.order = 2

条款（2026-01-15 的规定，辖区 420117）：
- 符合：“子女于2022年1月1日以后出生。”
  - 必备条件，条款 cn/childcare#born-after，辖区 100000 的规定。
  - 依据：《育儿补贴制度实施方案》（示例〔2025〕1号）第三条：“按每孩每年3600元发放。”
  - child.bornOn = 2025-03-01，比对：不早于 2022-01-01（成立）
  - 适用解释：含当日。
- 规定：“中央承担九成，其余由区级承担。”
  - 资金分担，条款 cn/childcare#shared，辖区 100000 的规定。

尚缺：
- claims：由家庭提供。

未作认定的已关闭项目：
- 独生子女父母奖励费（cn/only-child）：自 2016-01-01 起关闭，原因：政策终止
  - 该项目只就尚欠款项作答：请给出用途（purpose），arrears（补发欠款）或 audit（审计）。

凭据：almoner 0.1.0；辖区 420117；认定日 2026-01-15
政策包：cn，版本 2026-01-01，sha256 ab12
`;

export const GOLDEN_EN = `Unofficial encoding, not verified against the official text; not a decision.
Place: 420117. Day of assessment: 2026-01-15.

== Childcare allowance ==
Outcome: eligible.
Scheme cn/childcare, law of 100000; encoding not verified against the official text.

-- child c1 --
Eligible, for: “An allowance is paid for each child and year.” (yearly-cash).
Awards:
- Award yearly-cash: An allowance is paid for each child and year.
  - Form: cash. Granted by cn/childcare#yearly-cash.
  - Now (from 2026-01-01 to 2026-01-31): CNY 300.00.
  - Accrued up to the day of assessment: CNY 3300.00. In all: CNY 7200.00.
  - Instalment 1, from 2025-03-01 to 2026-02-28: CNY 3600.00. Due on 2025-12-31. State: due for payment.
    - To be claimed from 2025-03-01 until 2026-12-31. Claimed on 2025-04-02.
    - Paid by: nation (100000) CNY 3240.00; district (420117) CNY 360.00. By “中央承担九成，其余由区级承担。” (cn/childcare#shared).
    - 12 × CNY 300.00 (from 2025-03-01 to 2026-02-28)
      - rounded = 300.00 (from 300, to a multiple of 0.01: to the nearest, halves up)
        - per another unit of time = 300
          - parameter cn/childcare#rate = 3600
  - Instalment 2, from 2026-03-01 to 2027-02-28: CNY 3600.00. The day it falls due is not known. Its state is not known: may be claimed now or claimed and not yet due.
    - Open, because the household has not stated claims.
    - Projected: this rests on facts assumed to continue.
    - No clause says who pays.

Quantities:
- children.order = 2

Clauses, as read on 2026-01-15 under the law of 420117:
- Satisfied: “The child was born on or after 1 January 2022.”
  - Requirement, clause cn/childcare#born-after, law of 100000.
  - Source: Childcare allowance plan (示例〔2025〕1号), 第三条: “按每孩每年3600元发放。”
  - child.bornOn = 2025-03-01, compared with: on or after 2022-01-01 (holds)
  - How it is read: That day is included.
- States: “中央承担九成，其余由区级承担。”
  - Funding, clause cn/childcare#shared, law of 100000.

What is missing:
- claims: to be stated by the household.

Closed schemes that were not assessed:
- Only-child allowance (cn/only-child): closed from 2016-01-01, because: the policy ended
  - It answers only for sums still owed: give a purpose, arrears or audit.

Receipt: almoner 0.1.0; place 420117; day 2026-01-15
Packs: cn, edition 2026-01-01, sha256 ab12
`;
