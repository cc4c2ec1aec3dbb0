import { assess, type Law, orThrow } from "../src/index.js";
import { agreementOf, type Checked, differences, type Excused } from "./agreement.js";
import { almonerFor } from "./almoner.js";
import { type Answer, type BenchHousehold, ON } from "./household.js";
import { answerOf } from "./law.js";
import { byHand, byHandDecimal } from "./peers/by-hand-peers.js";
import { jsonLogicEngine } from "./peers/json-logic-engine.js";
import { jsonRulesEngine } from "./peers/json-rules-engine.js";
import type { Peer } from "./peers/peer.js";
import { publicodes } from "./peers/publicodes.js";
import { zenEngine } from "./peers/zen-engine.js";

/** Every engine that the policy is written in, in the order of the page. */
export const PEERS: readonly Peer[] = [
  byHand,
  byHandDecimal,
  jsonLogicEngine,
  zenEngine,
  jsonRulesEngine,
  publicodes,
] as readonly Peer[];

/** almoner answers alike in every way. */
const NOTHING: Excused = { complete: [], lacking: [] };

/**
 * Lets everything decide the same households and compares the answers with those of almoner's generated source: almoner's
 * closures, its prepared households, its whole determinations and its interpreter (on fewer, as these are slow), and the peers.
 */
export async function checkAll(
  law: Law,
  households: readonly BenchHousehold[],
  interpreted: number,
  tell: (text: string) => void,
): Promise<readonly Checked[]> {
  const almoner = almonerFor(law.program);
  const expected = households.map((household) => almoner.answer(almoner.decideGenerated(household)));
  const checked: Checked[] = [];
  const check = (id: string, name: string, found: readonly (Answer | null)[], excused = NOTHING) => {
    const agreement = agreementOf(households.slice(0, found.length), expected, found);
    checked.push({ id, name, households: found.length, agreement, unexplained: differences(agreement, excused) });
  };
  tell("almoner");
  check(
    "decide-closures",
    "`decide`, closures only",
    households.map((household) => almoner.answer(almoner.decideClosures(household))),
  );
  check(
    "decide-prepared",
    "`decide`, of a prepared household",
    households.map((household) => almoner.answer(almoner.decidePrepared(almoner.prepare(household)))),
  );
  check(
    "assess",
    "`assess`, compiled",
    households.slice(0, interpreted).map((household) => answerOf(almoner.assess(household))),
  );
  check(
    "interpret",
    "`assess`, interpreted: the reference",
    households
      .slice(0, interpreted)
      .map((household) => answerOf(orThrow(assess(law.program, JSON.stringify(household), { on: ON })))),
  );
  for (const peer of PEERS) {
    tell(peer.id);
    const natives = await peer.decide(households);
    check(
      peer.id,
      peer.name,
      natives.map((native) => peer.answer(native)),
      peer.excused,
    );
  }
  return checked;
}
