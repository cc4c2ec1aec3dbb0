export { type Cause, type Decider, isSameCause, joinAllCauses, joinCauses } from "./cause.js";
export {
  addNumbers,
  divideNumber,
  greatestNumber,
  isBelowZero,
  leastNumber,
  mapMonotone,
  multiplyNumbers,
  negateNumber,
  sameEnds,
} from "./interval.js";
export {
  allOf,
  anyOf,
  bothOf,
  causesOfTruth,
  FALSE,
  negate,
  TRUE,
  type Truth,
  truthOf,
  unknownTruth,
} from "./truth.js";
export { type Type, typesMeet, typeText } from "./type.js";
export {
  combineUnits,
  convertPer,
  misspeltTime,
  NO_UNIT,
  PERCENT,
  sameUnit,
  type Unit,
  unitOf,
  unitText,
} from "./unit.js";
export {
  asNumber,
  between,
  booleanValue,
  causesOf,
  compareDateValues,
  type DateOrNever,
  dateValue,
  exact,
  exactQuantity,
  hull,
  NEVER,
  type NumberValue,
  sameValue,
  textValue,
  unknownValue,
  type Value,
} from "./value.js";
