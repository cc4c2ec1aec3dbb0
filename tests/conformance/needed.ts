import { isDeepStrictEqual } from "node:util";
import type {
  AwardResult,
  Determination,
  Finding,
  Instalment,
  Observation,
  SubjectResult,
} from "../../src/determination/index.js";

/**
 * Where a determination that asked only what it needed differs from the whole one in what it promises: outcomes,
 * amounts, dates, shares and what is missing are the same; a finding or an observation is the same or says not-asked.
 */
export function differencesOfNeeded(needed: Determination, whole: Determination): readonly string[] {
  const differences: string[] = [];
  const same = (at: string, one: unknown, other: unknown) => {
    if (!isDeepStrictEqual(one, other))
      differences.push(`${at}: ${JSON.stringify(one)} instead of ${JSON.stringify(other)}`);
  };
  same("outcome", needed.outcome, whole.outcome);
  same("official", needed.official, whole.official);
  same("withheld", needed.withheld, whole.withheld);
  same("receipt", needed.receipt, whole.receipt);
  same("missing", namesOf(needed.missing), namesOf(whole.missing));
  same("schemes", needed.schemes.length, whole.schemes.length);
  needed.schemes.forEach((scheme, index) => {
    const other = whole.schemes[index];
    if (other === undefined) return;
    const at = scheme.scheme;
    same(`${at} outcome`, scheme.outcome, other.outcome);
    same(`${at} missing`, namesOf(scheme.missing), namesOf(other.missing));
    same(`${at} subjects`, scheme.subjects.map(answerOf), other.subjects.map(answerOf));
    scheme.subjects.forEach((subject, position) => {
      const findings = other.subjects[position]?.findings ?? [];
      same(`${at} findings of ${position}`, subject.findings.length, findings.length);
      subject.findings.forEach((finding, place) => {
        const twin = findings[place];
        if (twin !== undefined && finding.state !== "not-asked")
          same(`${at} finding ${finding.clause} of ${position}`, withAsked(finding, twin), twin);
      });
    });
  });
  return differences;
}

function namesOf(missing: readonly { readonly name: string; readonly by: string }[]): readonly string[] {
  return missing.map(({ name, by }) => `${by} ${name}`).sort();
}

function answerOf(subject: SubjectResult) {
  return {
    subject: subject.subject,
    outcome: subject.outcome,
    entitled: subject.outcome === "eligible" ? subject.entitled : null,
    undecided: subject.outcome === "undetermined" ? namesOf(subject.undecided) : null,
    place: subject.place,
    testedOn: subject.testedOn,
    missing: namesOf(subject.missing),
    awards: subject.awards.map(awardOf),
  };
}

/**
 * An award without the steps of its sums, which may show facts that did not matter, and without what a refused unit, or
 * one that a limit reduces, would have come to.
 */
function awardOf(award: AwardResult) {
  const { now } = award;
  return {
    ...award,
    now:
      now === null
        ? null
        : {
            ...now,
            right: now.right.is,
            amount: now.right.is === false ? null : now.amount,
            steps: null,
            reductions: null,
          },
    unlimited: null,
    // Which limits were applied depends on what was asked, and so do the readings they rest on.
    rests: null,
    instalments: award.instalments.map(instalmentOf),
  };
}

/** A payment without the day of the claim: that one was made in time may be known before it is known which came first. */
function instalmentOf({ lines: _, reductions: __, claim, ...rest }: Instalment) {
  return { ...rest, claim: claim === null ? null : { ...claim, claimedOn: null } };
}

/** A finding in which each observation that says not-asked is replaced by what the other says. */
function withAsked(finding: Finding, other: Finding): Finding {
  const observations = finding.observations.map((observation, index): Observation => {
    const seen = other.observations[index];
    return observation.holds === "not-asked" && seen !== undefined ? seen : observation;
  });
  return { ...finding, observations };
}
