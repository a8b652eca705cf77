// Generated from the schemas by `pnpm generate`; not edited by hand.
/**
 * A permanent English name in kebab-case, such as `closed-loop`. Never reused for anything else.
 */
export type Id = string;
/**
 * The permanent name of a system: kebab-case words, a family and a member separated by a slash, such as `cn-online-service/provincial`.
 */
export type SystemId = string;
/**
 * Words for people: a string in the document's language, or a map from BCP 47 language tags to strings.
 */
export type Text =
  | string
  | {
      [k: string]: string;
    };
/**
 * A decimal number. Its digits are kept as written: a number where JavaScript prints the same digits, else a string.
 */
export type Decimal = number | string;
/**
 * A non-negative decimal, or a fraction such as `1/3`.
 */
export type Weight = number | string;
/**
 * The year or period that the edition is for, quoted so that it stays text: "2019".
 */
export type Edition = string;
/**
 * SemVer of this encoding: patch for text that no computation reads, minor for additions, major for whatever can change a score.
 */
export type Version = string;
/**
 * Where the weights come from: `official` (set by the owner of the system), `published` (by somebody else) or `assumed` (by nobody; every output that shows a score says so).
 */
export type WeightStatus = 'official' | 'published' | 'assumed';
/**
 * One cell of a dataset as written: text, a number, yes or no, or nothing.
 */
export type CellInput = string | number | boolean | null;
/**
 * How a group is made of its children: a method's name, or a map where the method takes more than its name. Without one: `sum` under `points`, else `arithmetic`.
 */
export type Aggregate = AggregateName | AggregateOptions;
/**
 * A method that takes more than its name: `power` takes `p`, and every mean may be taken on a reflected scale.
 */
export type AggregateOptions = PowerAggregate | ReflectedAggregate;
/**
 * The exponent: a decimal or a fraction, not 0, between 0.01 and 100 in size. The geometric mean, its limit at 0, is `geometric`.
 */
export type Power = number | string;
/**
 * A method that its name says all of.
 */
export type AggregateName =
  'arithmetic' | 'geometric' | 'harmonic' | 'min' | 'max' | 'median' | 'sum' | 'copeland';
/**
 * What is observed for a leaf: the contract with the dataset.
 */
export type Measure =
  | ScoreMeasure
  | NumberMeasure
  | RatioMeasure
  | ReductionMeasure
  | BooleanMeasure
  | LevelMeasure
  | ChecklistMeasure
  | DistributionMeasure
  | InspectionMeasure;
/**
 * How the observation becomes a score. Left out: `score` is taken as it is; what is naturally a share from 0 to 1 (`ratio`, `reduction`, `boolean`, `level`, `checklist`, `distribution`, `inspection`) has goalposts 0 and 1.
 */
export type Normalize =
  | IdentityNormalize
  | GoalpostsNormalize
  | MinmaxNormalize
  | ZscoreNormalize
  | RankNormalize
  | BordaNormalize
  | PercentileNormalize
  | DistanceToBestNormalize
  | DistanceToReferenceNormalize
  | DistanceToTargetNormalize
  | ShareOfBestNormalize
  | LogNormalize
  | BandsNormalize
  | PiecewiseNormalize
  | EfficacyNormalize
  | PerPlaceNormalize
  | TableNormalize;
/**
 * What is done about outliers before the values are normalized. Treated cells are listed in the result.
 */
export type Treat = Winsorize | LogTreat;
/**
 * What is done to a score after it was made: points added or taken off, or a fact that decides.
 */
export type Adjustment = Bonus | Deduction | Veto;
/**
 * A factor of the weight as it was.
 */
export type Factor = string;
/**
 * What is held of the children of one group.
 */
export type GroupJudgements =
  AhpJudgements | DelphiJudgements | RankOrderJudgements | BudgetJudgements | SwingJudgements;
/**
 * A positive decimal or fraction, or null.
 */
export type Judgement = Weight | null;
/**
 * An id, or a list of ids that matter alike.
 */
export type OrderEntry = Id | readonly Id[];
/**
 * What became of indicators from one edition to the next.
 */
export type LineageChange =
  | LineageKept
  | LineageRenamed
  | LineageMoved
  | LineageSplit
  | LineageMerged
  | LineageAdded
  | LineageRetired;
/**
 * `off` leaves the rule out.
 */
export type RuleSeverity = 'off' | 'note' | 'warning' | 'error';
/**
 * A severity, or a severity with what else the rule reads.
 */
export type RuleSetting = RuleSeverity | RuleOptions;

/**
 * Every kind of document by its type.
 */
export interface Documents {
  IndicatorSystem: IndicatorSystem;
  WeightSet: WeightSet;
  ScenarioDocument: ScenarioDocument;
  JudgementsDocument: JudgementsDocument;
  Case: Case;
  Lineage: Lineage;
  DatasetDocument: DatasetDocument;
  ResultDocument: ResultDocument;
  Config: Config;
  Diagnostic: Diagnostic;
}
/**
 * A text or table that the document encodes.
 */
export interface Source {
  /**
   * What the source is called.
   */
  title: Text;
  /**
   * Who published it.
   */
  publisher?: Text;
  /**
   * Where in the source: a table, a page, a section.
   */
  locator?: Text;
  /**
   * Where it can be read.
   */
  url?: string;
  /**
   * The licence under which its figures may be used.
   */
  licence?: string;
  /**
   * What a reader should know about this copy.
   */
  note?: Text;
}
/**
 * The sources by id.
 */
export interface Sources {
  [k: string]: Source;
}
/**
 * A remark of the encoders on a verbatim text. The text itself stays as the source has it.
 */
export interface Note {
  /**
   * The text that the remark is about.
   */
  on: 'name' | 'criteria';
  /**
   * The words remarked on, exactly as they stand in that text.
   */
  quote: string;
  /**
   * What is odd about them, and what is probably meant.
   */
  remark: Text;
}
/**
 * By when somebody must look at this again. Nothing is computed from it; `zhibiao lint --today` says what is due.
 */
export interface Review {
  /**
   * The last day that it may be used without a review: year, month, day.
   */
  by: string;
  /**
   * What is to be looked at, by whom.
   */
  note?: Text;
}
/**
 * One row: column heads to cells.
 */
export interface Row {
  [k: string]: CellInput;
}
/**
 * What the columns that are not indicators are called. Without an entry the usual heads are tried: `unit`, 单位, 被评单位; `name`, 名称; `group`, 组别; `period`, 期间; for long tables `indicator`, 指标 and `value`, 值.
 */
export interface ColumnNames {
  /**
   * The column that names the unit.
   */
  unit?: string;
  /**
   * The column with the unit's display name.
   */
  name?: string;
  /**
   * The column with the unit's group, for rankings within groups.
   */
  group?: string;
  /**
   * The column with the period that a row is about, for panels.
   */
  period?: string;
  /**
   * Long tables: the column that names the indicator.
   */
  indicator?: string;
  /**
   * Long tables: the column that holds the value.
   */
  value?: string;
}
/**
 * How the numbers under `weight` read.
 */
export interface Weighting {
  /**
   * `equal`: none are written and siblings weigh the same. `share`: relative to siblings. `points` (分值): full marks, where a parent's are the sum of its children's.
   */
  basis: 'equal' | 'share' | 'points';
  /**
   * Under `share`: what every group of siblings must add up to, exactly.
   */
  total?: Decimal;
  /**
   * `last`: the last child of each group takes what its elder siblings leave of `total`, and writes no weight.
   */
  residual?: 'last';
  status: WeightStatus;
  /**
   * The source of the weights.
   */
  source?: Id;
  /**
   * What is known about the weights; printed wherever assumed weights are used.
   */
  note?: Text;
}
/**
 * How scores are made, rounded and ranked: the default for the total and for every indicator.
 */
export interface Method {
  /**
   * The full mark. Under `equal` and `share` every score lies between 0 and it; under `points` it is the sum of the first level's points.
   */
  scale: Decimal;
  aggregate?: Aggregate;
  missing?: Missing;
  rounding: Rounding;
  ranking: Ranking;
  /**
   * The grades (等次), read from the top: the first whose bound the reported total meets.
   */
  grades?: readonly Grade[];
  /**
   * Overrides for one level each, keyed by the level's name as written in `levels`.
   */
  levels?: {
    [k: string]: LevelMethod;
  };
}
/**
 * Overrides for one level.
 */
export interface LevelMethod {
  aggregate?: Aggregate;
  missing?: Missing;
  rounding?: Rounding;
}
/**
 * (Σ share · score ^ p) ^ (1 / p). The weighted power mean: the larger `p`, the more the best scores pull; −1 is the harmonic mean, 1 the arithmetic one.
 */
export interface PowerAggregate {
  /**
   * The method.
   */
  method: 'power';
  p: Power;
  /**
   * Takes the mean on a reflected scale.
   */
  reflect?: ReflectScales;
}
/**
 * A mean taken on a reflected scale and reflected back, as risk indices do.
 */
export interface ReflectedAggregate {
  /**
   * The mean. `sum` and `copeland` are none, so they cannot be reflected.
   */
  method: 'arithmetic' | 'geometric' | 'harmonic' | 'min' | 'max' | 'median' | 'sum' | 'copeland';
  reflect: ReflectScales;
}
/**
 * Scores x of the range `from` become onto[1] − (x − from[0]) · (onto[1] − onto[0]) / (from[1] − from[0]) before the mean, and back after it.
 */
export interface ReflectScales {
  /**
   * The range of the scores.
   *
   * @minItems 2
   * @maxItems 2
   */
  from: readonly [Decimal, Decimal];
  /**
   * The range that they are reflected onto.
   *
   * @minItems 2
   * @maxItems 2
   */
  onto: readonly [Decimal, Decimal];
}
/**
 * What a group does about children without a score.
 */
export interface Missing {
  /**
   * For missing observations. `error`: a diagnostic. `renormalize`: left out, the others' weights keep their proportions. `zero`: scored 0. `worst`: scored as the lowest that any unit has there. `propagate`: the group has no score.
   */
  policy: 'error' | 'renormalize' | 'zero' | 'worst' | 'propagate';
  /**
   * For what is declared not applicable. `renormalize`: left out, the others' weights keep their proportions. `spread`: its weight is divided evenly among the others. `rescale`: left out of the group's weight too, so that the total makes up for it and not the group. `error`: a diagnostic.
   */
  notApplicable?: 'renormalize' | 'spread' | 'rescale' | 'error';
  /**
   * The least coverage with which the group has a score, from 0 to 1: the effective weight observed below it over the effective weight that applies. Below it the group is missing.
   */
  minCoverage?: Weight;
  /**
   * Why this policy; where the source is silent, that it is an assumption.
   */
  note?: Text;
}
/**
 * How a score is rounded.
 */
export interface Rounding {
  /**
   * Digits after the decimal point.
   */
  digits: number;
  /**
   * `half-up` and `half-down` send a tie away from zero and towards it, `half-even` to the even digit; `up` and `down` are away from zero and towards it; `ceiling` and `floor` upward and downward.
   */
  mode: 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor';
  /**
   * `true`: the rounded score is what the parent is made of. `false`: rounded only where it is reported.
   */
  carry?: boolean;
}
/**
 * How scores become ranks, best first.
 */
export interface Ranking {
  /**
   * Whether units are tied when their reported scores are equal, or only when their exact ones are.
   */
  on: 'rounded' | 'exact';
  /**
   * `competition` 1224, `modified` 1334, `dense` 1223, `fractional` 1 2.5 2.5 4, `ordinal` 1234 in the dataset's order.
   */
  ties: 'dense' | 'competition' | 'modified' | 'ordinal' | 'fractional';
  /**
   * Indicators whose scores part units tied on the total, first to last.
   */
  breakTies?: readonly Id[];
  /**
   * `group`: ranks are given within each group of the dataset.
   */
  within?: 'group';
}
/**
 * A grade (等次) and its lower bound; the last may have none.
 */
export interface Grade {
  /**
   * What the grade is called.
   */
  name: Text;
  /**
   * The lowest score with this grade.
   */
  from?: Decimal;
  /**
   * Scores above this have the grade; this one itself has not.
   */
  above?: Decimal;
}
/**
 * One node of the tree: a group with `children`, or a leaf with a `measure`.
 */
export interface Indicator {
  /**
   * Permanent and unique in the system; the same concept has the same id in every system and edition of a family.
   */
  id: Id;
  /**
   * The name as the source has it.
   */
  name: Text;
  weight?: Weight;
  /**
   * What is assessed (评估要点), verbatim. On a group it holds for the leaves below that have none.
   */
  criteria?: Text;
  /**
   * The source of this indicator and those below, where it is not the system's.
   */
  source?: Id;
  /**
   * Where in the source.
   */
  locator?: Text;
  review?: Review;
  measure?: Measure;
  /**
   * A leaf's missing cells are filled in before it is scored: with the mean or median of the units observed, of those of the unit's own group, or with the unit's value of the period before. What does not apply stays so. Imputed cells are listed in the result and do not count as observed.
   */
  impute?: 'mean' | 'median' | 'group-mean' | 'group-median' | 'previous-period';
  treat?: Treat;
  normalize?: Normalize;
  aggregate?: Aggregate;
  missing?: Missing;
  rounding?: Rounding;
  /**
   * Bonuses, deductions and vetoes on this indicator's score, in this order, before it is rounded.
   */
  adjustments?: readonly Adjustment[];
  /**
   * What is odd in the source's text.
   */
  notes?: readonly Note[];
  /**
   * The indicators of the next level, in order.
   */
  children?: readonly Indicator[];
}
/**
 * `<column>`: a mark from 0 to the full mark → the mark. Given by an assessor; taken as it is unless `normalize` says otherwise.
 */
export interface ScoreMeasure {
  /**
   * The kind of observation.
   */
  type: 'score';
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `<column>`: a quantity, within `minimum`, `maximum` and `integer` → the quantity. Needs a `normalize`.
 */
export interface NumberMeasure {
  /**
   * The kind of observation.
   */
  type: 'number';
  /**
   * The unit of the quantity, such as 户 or 次.
   */
  unit: Text;
  /**
   * The least value that can be true; below it a cell is a fault.
   */
  minimum?: Decimal;
  /**
   * The greatest value that can be true.
   */
  maximum?: Decimal;
  /**
   * Whether only whole numbers can be true.
   */
  integer?: boolean;
  /**
   * The column of what the quantity is counted by, such as inhabitants or output: the value is the quantity over that column's number. Indicators may share it.
   */
  per?: string;
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `<column>`: `0.95` or `95%`; or `.numerator` and `.denominator` → a share, 0 to 1.
 */
export interface RatioMeasure {
  /**
   * The kind of observation.
   */
  type: 'ratio';
  /**
   * What is a share of what.
   */
  of?: Text;
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `.baseline` and `.current` → (baseline − current) / baseline. Negative where things got worse.
 */
export interface ReductionMeasure {
  /**
   * The kind of observation.
   */
  type: 'reduction';
  /**
   * The unit of both.
   */
  unit?: Text;
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `<column>`: yes or no → 1 or 0. Yes is 是, 有, √, ✓, yes, y, true, 1; no is 否, 无, ×, ✗, no, n, false, 0.
 */
export interface BooleanMeasure {
  /**
   * The kind of observation.
   */
  type: 'boolean';
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `<column>`: the id or name of a level → the level's `worth`. Levels stand worst first.
 */
export interface LevelMeasure {
  /**
   * The kind of observation.
   */
  type: 'level';
  /**
   * The levels, worst first.
   */
  levels: readonly Level[];
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `.<item>` each: yes or no → weight of the items met / weight of all.
 */
export interface ChecklistMeasure {
  /**
   * The kind of observation.
   */
  type: 'checklist';
  /**
   * The items.
   */
  items: readonly ChecklistItem[];
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * One item of a checklist.
 */
export interface ChecklistItem {
  /**
   * Names the item in column heads.
   */
  id: Id;
  /**
   * The item as people read it.
   */
  name: Text;
  /**
   * What it counts for beside the others; 1 where left out.
   */
  weight?: Weight;
}
/**
 * `.<level>` each: counts, or shares of exactly 1 → Σ share · worth. How items spread over ordered levels.
 */
export interface DistributionMeasure {
  /**
   * The kind of observation.
   */
  type: 'distribution';
  /**
   * The levels, worst first.
   */
  levels: readonly Level[];
  /**
   * `counts`: numbers of items, of which shares are taken. `shares`: shares that add up to exactly 1.
   */
  cells: 'counts' | 'shares';
  /**
   * What is distributed.
   */
  of?: Text;
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * `.passed` and `.checked`; or rows of evidence → passed / checked. Evidence is one yes or no for each item checked, in rows of a long table.
 */
export interface InspectionMeasure {
  /**
   * The kind of observation.
   */
  type: 'inspection';
  /**
   * What is checked.
   */
  of?: Text;
  /**
   * The column head to read, where it is not the indicator's id. Indicators that look at one observation may share it.
   */
  column?: string;
  /**
   * `source` where the criteria name this measure, `interpretation` where the encoders read it into them.
   */
  basis?: 'source' | 'interpretation';
  /**
   * Why this measure, and what the criteria leave open.
   */
  note?: Text;
}
/**
 * One of a measure's ordered levels.
 */
export interface Level {
  /**
   * Names the level in column heads (`<indicator>.<level>`) and in cells.
   */
  id: Id;
  /**
   * The level as people read it; a cell may hold it too.
   */
  name: Text;
  /**
   * What the level counts for, from 0 to 1. May be left out only where `normalize` is a `table`.
   */
  worth?: Decimal;
}
/**
 * x, the value itself. With `direction: lower` full mark − x.
 */
export interface IdentityNormalize {
  /**
   * The method.
   */
  method: 'identity';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
}
/**
 * (x − min) / (max − min), mapped onto `to`.
 */
export interface GoalpostsNormalize {
  /**
   * The method.
   */
  method: 'goalposts';
  /**
   * The lower post.
   */
  min: Decimal;
  /**
   * The upper post.
   */
  max: Decimal;
  /**
   * Whether values beyond a post score as the post does. `false`: such a value is an error.
   */
  clamp?: boolean;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  rounding?: RatioRounding;
}
/**
 * (x − min) / (max − min) between the least and the greatest value observed among the units, mapped onto `to`.
 */
export interface MinmaxNormalize {
  /**
   * The method.
   */
  method: 'minmax';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * 分档: that of the first band, from the top, whose bound x meets.
 */
export interface BandsNormalize {
  /**
   * The method.
   */
  method: 'bands';
  /**
   * The bands, highest bound first; the last may have none.
   */
  bands: readonly Band[];
}
/**
 * A band's lower bound and score.
 */
export interface Band {
  /**
   * Values at or above this.
   */
  from?: Decimal;
  /**
   * Values above this.
   */
  above?: Decimal;
  /**
   * The score.
   */
  score: Decimal;
}
/**
 * that of the category: a level's id, `yes` or `no`, or a number's digits.
 */
export interface TableNormalize {
  /**
   * The method.
   */
  method: 'table';
  /**
   * Category (a level's id, `yes` or `no`, or a number as written) to score.
   */
  scores: {
    [k: string]: Decimal;
  };
}
/**
 * How the natural ratio is rounded before it is mapped onto scores, where a rule book says so; not rounded where left out.
 */
export interface RatioRounding {
  /**
   * Digits after the point.
   */
  digits: number;
  /**
   * `half-up` and `half-down` send a tie away from zero and towards it, `half-even` to the even digit; `up` and `down` are away from zero and towards it; `ceiling` and `floor` upward and downward.
   */
  mode: 'half-up' | 'half-even' | 'half-down' | 'up' | 'down' | 'ceiling' | 'floor';
}
/**
 * `mean` + `sd` · (x − x̄) / s, with s² = Σ (x − x̄)² / (n − 1) over the units observed. It may lie outside the indicator's range.
 */
export interface ZscoreNormalize {
  /**
   * The method.
   */
  method: 'zscore';
  /**
   * The mean that the scores are to have.
   */
  mean: Decimal;
  /**
   * The standard deviation that the scores are to have.
   */
  sd: Decimal;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
}
/**
 * the rank counted from the worst, which has 1. It may lie outside the indicator's range.
 */
export interface RankNormalize {
  /**
   * The method.
   */
  method: 'rank';
  /**
   * The rank of units that are equal, counted from the worst: `competition` the least of their places, `modified` the greatest, `fractional` the mean, `dense` without gaps.
   */
  ties: 'dense' | 'competition' | 'modified' | 'fractional';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
}
/**
 * the rank counted from the worst, less 1. It may lie outside the indicator's range.
 */
export interface BordaNormalize {
  /**
   * The method.
   */
  method: 'borda';
  /**
   * The rank of units that are equal, counted from the worst: `competition` the least of their places, `modified` the greatest, `fractional` the mean, `dense` without gaps.
   */
  ties: 'dense' | 'competition' | 'modified' | 'fractional';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
}
/**
 * (rank − 1) / (n − 1) counted from the worst, where n is the number of units observed, or under `ties: dense` the number of distinct ranks; mapped onto `to`.
 */
export interface PercentileNormalize {
  /**
   * The method.
   */
  method: 'percentile';
  /**
   * The rank of units that are equal, counted from the worst: `competition` the least of their places, `modified` the greatest, `fractional` the mean, `dense` without gaps.
   */
  ties: 'dense' | 'competition' | 'modified' | 'fractional';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * 1 − (best − x) / (best − worst), mapped onto `to`: `minmax` in other words.
 */
export interface DistanceToBestNormalize {
  /**
   * The method.
   */
  method: 'distance-to-best';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * 1 − (reference − x) / (reference − worst), the reference the value of `unit`; mapped onto `to`.
 */
export interface DistanceToReferenceNormalize {
  /**
   * The method.
   */
  method: 'distance-to-reference';
  /**
   * The id of the unit that the others are measured by.
   */
  unit: string;
  /**
   * Whether a unit beyond the reference scores as the reference does. Without it such a unit is an error, for its score is beyond the range.
   */
  cap?: boolean;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * (x − worst) / (`target` − worst), mapped onto `to`.
 */
export interface DistanceToTargetNormalize {
  /**
   * The method.
   */
  method: 'distance-to-target';
  /**
   * The value to be reached.
   */
  target: Decimal;
  /**
   * Whether a unit beyond the target scores as the target does. Without it such a unit is an error, for its score is beyond the range.
   */
  cap?: boolean;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * x / best, mapped onto `to`; best / x where less is better.
 */
export interface ShareOfBestNormalize {
  /**
   * The method.
   */
  method: 'share-of-best';
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * (ln x − ln min) / (ln max − ln min), mapped onto `to`.
 */
export interface LogNormalize {
  /**
   * The method.
   */
  method: 'log';
  /**
   * The lower post, above 0.
   */
  min: Decimal;
  /**
   * The upper post.
   */
  max: Decimal;
  /**
   * Whether values beyond a post score as the post does. `false`: such a value is an error.
   */
  clamp?: boolean;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The scores for the worst and the best, [lo, hi]; the full range of the indicator where left out.
   *
   * @minItems 2
   * @maxItems 2
   */
  to?: readonly [Decimal, Decimal];
  rounding?: RatioRounding;
}
/**
 * 分段线性: on the straight line between the two `points` that x is between.
 */
export interface PiecewiseNormalize {
  /**
   * The method.
   */
  method: 'piecewise';
  /**
   * The points, least value first.
   */
  points: readonly Point[];
  /**
   * Whether values beyond the first or the last point score as it does. `false`: such a value is an error.
   */
  clamp?: boolean;
}
/**
 * A value and its score.
 */
export interface Point {
  /**
   * The value.
   */
  at: Decimal;
  /**
   * Its score.
   */
  score: Decimal;
}
/**
 * 功效系数: `base` + `span` · (x − min) / (max − min), 60 and 40 where left out; `min` and `max` both, or neither for the units' extremes.
 */
export interface EfficacyNormalize {
  /**
   * The method.
   */
  method: 'efficacy';
  /**
   * The score at the lower post; 60 where left out.
   */
  base?: Decimal;
  /**
   * What is added up to the upper post; 40 where left out.
   */
  span?: Decimal;
  /**
   * The lower post (不允许值); with `max`. Left out, the units' own extremes are the posts.
   */
  min?: Decimal;
  /**
   * The upper post (满意值); with `min`.
   */
  max?: Decimal;
  /**
   * Whether values beyond a post score as the post does. `false`: such a value is an error.
   */
  clamp?: boolean;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
  /**
   * The score for every unit where the method has no answer, as when all units are equal. Without it that is an error.
   */
  degenerate?: Decimal;
  rounding?: RatioRounding;
}
/**
 * 名次: the full mark for rank 1, less `step` points or `stepShare` of the full mark for each rank after it, not below `floor`.
 */
export interface PerPlaceNormalize {
  /**
   * The method.
   */
  method: 'per-place';
  /**
   * The place of units that are equal, counted from the best: `competition` the least of their places, `modified` the greatest, `fractional` the mean, `dense` without gaps.
   */
  ties: 'dense' | 'competition' | 'modified' | 'fractional';
  /**
   * Points lost for each place after the first. Either this or `stepShare`.
   */
  step?: Decimal;
  /**
   * The share of the full mark that each place after the first loses, as 0.05 or 1/20. Either this or `step`.
   */
  stepShare?: Weight;
  /**
   * The least score that is given; 0 where left out.
   */
  floor?: Decimal;
  /**
   * `lower` where less is better. Applied once, before the method.
   */
  direction?: 'higher' | 'lower';
}
/**
 * While both the skewness and the kurtosis of the units are at or beyond their thresholds, the outermost value on the side of the skew becomes the next one.
 */
export interface Winsorize {
  /**
   * The method.
   */
  method: 'winsorize';
  /**
   * How many units may be treated at most.
   */
  max: number;
  /**
   * The threshold of the absolute skewness G₁; 2 where left out.
   */
  skew?: Decimal;
  /**
   * The threshold of the kurtosis G₂; 3.5 where left out.
   */
  kurtosis?: Decimal;
}
/**
 * Values are compared by their natural logarithms, under `minmax` and `distance-to-best`. A value of 0 or less is an error.
 */
export interface LogTreat {
  /**
   * The method.
   */
  method: 'log';
}
/**
 * One of the things that are counted.
 */
export interface AdjustmentItem {
  /**
   * Unique within the adjustment; its column is `<adjustment>.<item>`.
   */
  id: Id;
  /**
   * What it is called.
   */
  name: Text;
  /**
   * Points for each time; the cell is then how many times. Left out, the cell is the points.
   */
  each?: Decimal;
  /**
   * The most points that this item counts.
   */
  cap?: Decimal;
}
/**
 * Points added (加分).
 */
export interface Bonus {
  /**
   * The kind of adjustment.
   */
  type: 'bonus';
  /**
   * Permanent and unique among indicators and adjustments; the head of its column, or of its columns before the dot.
   */
  id: Id;
  /**
   * What it is called.
   */
  name: Text;
  when?: Gate;
  /**
   * Points for each time; the cell is then how many times. Left out, the cell is the points. Not together with `items`.
   */
  each?: Decimal;
  /**
   * What is counted, each with a column of its own.
   */
  items?: readonly AdjustmentItem[];
  /**
   * The most points in all; `full` for the indicator's full mark.
   */
  cap?: Decimal | 'full';
  /**
   * What an empty cell means: `error` where left out, `zero` for nothing of the kind.
   */
  missing?: 'error' | 'zero';
  /**
   * The score that the bonus does not lift above; it may be above the full mark. Without it a score above the full mark is an error.
   */
  ceiling?: Decimal;
  /**
   * `score` where left out; `tie-break`: the points are not added, but part units that are tied on the total. For the total alone.
   */
  counts?: 'score' | 'tie-break';
  /**
   * Where the rule comes from, and what it leaves open.
   */
  note?: Text;
}
/**
 * Points taken off (扣分).
 */
export interface Deduction {
  /**
   * The kind of adjustment.
   */
  type: 'deduction';
  /**
   * Permanent and unique among indicators and adjustments; the head of its column, or of its columns before the dot.
   */
  id: Id;
  /**
   * What it is called.
   */
  name: Text;
  when?: Gate;
  /**
   * Points for each time; the cell is then how many times. Left out, the cell is the points. Not together with `items`.
   */
  each?: Decimal;
  /**
   * What is counted, each with a column of its own.
   */
  items?: readonly AdjustmentItem[];
  /**
   * The most points in all; `full` for the indicator's full mark.
   */
  cap?: Decimal | 'full';
  /**
   * What an empty cell means: `error` where left out, `zero` for nothing of the kind.
   */
  missing?: 'error' | 'zero';
  /**
   * The score that the deduction does not lower beneath (扣完为止 is 0). Without it a score below 0 is an error.
   */
  floor?: Decimal;
  /**
   * Where the rule comes from, and what it leaves open.
   */
  note?: Text;
}
/**
 * A fact that decides whatever the score is (一票否决); its cell is yes or no.
 */
export interface Veto {
  /**
   * The kind of adjustment.
   */
  type: 'veto';
  /**
   * Permanent and unique among indicators and adjustments; the head of its column, or of its columns before the dot.
   */
  id: Id;
  /**
   * What it is called.
   */
  name: Text;
  when?: Gate;
  /**
   * The score where it would be higher: 59.
   */
  pin?: Decimal;
  /**
   * The grade, whatever the score; one of `grades`. For the total alone.
   */
  grade?: Text;
  /**
   * What an empty cell means: `error` where left out, `no` for nothing of the kind.
   */
  missing?: 'error' | 'no';
  /**
   * Where the rule comes from, and what it leaves open.
   */
  note?: Text;
}
/**
 * The adjustment counts where the reported score of a node meets a bound.
 */
export interface Gate {
  /**
   * An indicator that is scored before, the adjusted one itself, or `total`.
   */
  node: Id;
  /**
   * At or above this.
   */
  from?: Decimal;
  /**
   * Above this.
   */
  above?: Decimal;
  /**
   * Below this.
   */
  below?: Decimal;
}
/**
 * One what-if. Drops come first, then methods, then weights.
 */
export interface Scenario {
  /**
   * What it is called.
   */
  name: Text;
  /**
   * New weights by id: a share among its siblings such as 0.35 or 1/3 (under `points` points), or a factor such as ×1.2 of what it was. Siblings that are neither named nor locked are rescaled in proportion, so that the group adds up to what it did.
   */
  weights?: {
    [k: string]: Weight | Factor;
  };
  /**
   * Indicators that keep their weights when siblings change.
   */
  lock?: readonly Id[];
  /**
   * Indicators that are left out, with all below them; their siblings share their weight in proportion.
   */
  drop?: readonly Id[];
  method?: ScenarioMethod;
  /**
   * What is switched for single indicators, by id.
   */
  indicators?: {
    [k: string]: ScenarioIndicator;
  };
  /**
   * The units that take part, by id; all where left out.
   */
  units?: readonly string[];
  /**
   * Why.
   */
  note?: Text;
}
/**
 * What is switched in the system's `method`.
 */
export interface ScenarioMethod {
  aggregate?: Aggregate;
  missing?: Missing;
  rounding?: Rounding;
  ranking?: Ranking;
}
/**
 * What is switched for one indicator.
 */
export interface ScenarioIndicator {
  aggregate?: Aggregate;
  missing?: Missing;
  rounding?: Rounding;
  normalize?: Normalize;
}
/**
 * A number from 0 for each child of the group, by id.
 */
export interface MarksByIndicator {
  [k: string]: Decimal;
}
/**
 * What each person gave, by name.
 */
export interface MarksByPerson {
  [k: string]: MarksByIndicator;
}
/**
 * 层次分析法: judgements in pairs.
 */
export interface AhpJudgements {
  /**
   * The method.
   */
  method: 'ahp';
  /**
   * The children in the order of the rows and columns.
   */
  ids: readonly Id[];
  /**
   * How many times the row matters as much as the column; null below the diagonal for the reciprocal.
   */
  matrix: readonly (readonly Judgement[])[];
  /**
   * The principal eigenvector, or the geometric means of the rows.
   */
  priorities?: 'eigenvector' | 'geometric-mean';
  /**
   * The table that the consistency ratio goes by.
   */
  randomIndex?: 'saaty-1980' | 'saaty-2000' | 'alonso-lamata-2006';
}
/**
 * 德尔菲法: rounds of experts.
 */
export interface DelphiJudgements {
  /**
   * The method.
   */
  method: 'delphi';
  /**
   * What each expert gave, round by round.
   */
  rounds: readonly MarksByPerson[];
}
/**
 * An order of importance.
 */
export interface RankOrderJudgements {
  /**
   * The method.
   */
  method: 'rank-order';
  /**
   * The most important first; those that matter alike in a list of their own.
   */
  order: readonly OrderEntry[];
  /**
   * Rank-order centroids, or rank sums.
   */
  formula: 'centroid' | 'sum';
}
/**
 * Everybody spends one budget.
 */
export interface BudgetJudgements {
  /**
   * The method.
   */
  method: 'budget';
  /**
   * What everybody spends, exactly; 100 where left out.
   */
  budget?: Decimal;
  spent: MarksByPerson;
}
/**
 * What a change from worst to best is worth, 100 the most.
 */
export interface SwingJudgements {
  /**
   * The method.
   */
  method: 'swing';
  marks: MarksByIndicator;
}
/**
 * One of the two editions.
 */
export interface LineageEdition {
  /**
   * The id of the system.
   */
  system: SystemId;
  edition: Edition;
}
/**
 * Indicators that are what they were. An id that both editions have says so by itself; this says why.
 */
export interface LineageKept {
  /**
   * The kind of change.
   */
  type: 'kept';
  /**
   * Their ids in both editions.
   */
  ids: readonly Id[];
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * An indicator under another name, or under another id, that is the same.
 */
export interface LineageRenamed {
  /**
   * The kind of change.
   */
  type: 'renamed';
  /**
   * Its id in the later edition.
   */
  id: Id;
  /**
   * Its id in the earlier edition, where that was another.
   */
  was?: Id;
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * An indicator under another group that is the same.
 */
export interface LineageMoved {
  /**
   * The kind of change.
   */
  type: 'moved';
  /**
   * Its id in the later edition.
   */
  id: Id;
  /**
   * Its id in the earlier edition, where that was another.
   */
  was?: Id;
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * One indicator that became several.
 */
export interface LineageSplit {
  /**
   * The kind of change.
   */
  type: 'split';
  /**
   * Its id in the earlier edition.
   */
  from: Id;
  /**
   * What it became.
   */
  into: readonly LineagePart[];
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * Several indicators that became one.
 */
export interface LineageMerged {
  /**
   * The kind of change.
   */
  type: 'merged';
  /**
   * Their ids in the earlier edition.
   */
  from: readonly Id[];
  /**
   * Its id in the later edition.
   */
  into: Id;
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * Indicators that the earlier edition did not have in any form.
 */
export interface LineageAdded {
  /**
   * The kind of change.
   */
  type: 'added';
  /**
   * Their ids in the later edition.
   */
  ids: readonly Id[];
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * Indicators that the later edition has in no form.
 */
export interface LineageRetired {
  /**
   * The kind of change.
   */
  type: 'retired';
  /**
   * Their ids in the earlier edition.
   */
  ids: readonly Id[];
  /**
   * Why, in words for people.
   */
  reason: Text;
  /**
   * The source of the decision, a key of `sources`.
   */
  source: Id;
}
/**
 * One of the indicators that another was split into.
 */
export interface LineagePart {
  /**
   * Its id in the later edition.
   */
  id: Id;
  /**
   * How much of the earlier indicator it takes over. The shares add up to exactly 1.
   */
  share: Weight;
}
/**
 * What an adjustment did to one score.
 */
export interface AdjustmentResult {
  /**
   * The adjustment.
   */
  id: string;
  /**
   * Its kind.
   */
  type: 'bonus' | 'deduction' | 'veto';
  /**
   * The points before caps, to 30 significant digits; for a veto 1 where it applies, else 0.
   */
  amount: string;
  /**
   * The points after caps; 0 where the gate is closed.
   */
  counted: string;
  /**
   * What it changed the score by, on the indicator's own mark.
   */
  change: string;
}
/**
 * Settings by the name of the rule. A name that no rule has is an error.
 */
export interface RuleSettings {
  [k: string]: RuleSetting;
}
/**
 * What a rule reads. An option that the rule does not read is an error.
 */
export interface RuleOptions {
  severity?: RuleSeverity;
  /**
   * The least effective weight that a leaf should have.
   */
  floor?: Weight;
  /**
   * The greatest effective weight that an indicator should have.
   */
  ceiling?: Weight;
  /**
   * Words of judgement beside the usual ones.
   */
  words?: readonly string[];
  /**
   * The languages that names and titles must have; those of the title where left out.
   */
  languages?: readonly string[];
  /**
   * Whether names and criteria are quoted from a source, so that `--fix` leaves them alone; yes where left out.
   */
  verbatim?: boolean;
}
/**
 * A place in a text, counted from 1.
 */
export interface Position {
  /**
   * The line.
   */
  line: number;
  /**
   * The column, in UTF-16 code units.
   */
  column: number;
}
/**
 * The same words in both languages.
 */
export interface Bilingual {
  /**
   * Chinese.
   */
  zh: string;
  /**
   * English.
   */
  en: string;
}
/**
 * An indicator system (指标体系): a tree of indicators, what each looks at, how it is measured, weighed, scored and ranked.
 */
export interface IndicatorSystem {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/indicator-system/1';
  /**
   * The permanent name of the system.
   */
  id: SystemId;
  edition: Edition;
  version: Version;
  /**
   * BCP 47 tag of the language that plain strings are in.
   */
  language: string;
  /**
   * What the system is called.
   */
  title: Text;
  /**
   * What the system assesses, for whom.
   */
  description?: Text;
  /**
   * The names of the tree's levels from the top, such as 一级指标, 二级指标, 三级指标. No branch may be deeper.
   */
  levels: readonly Text[];
  sources: Sources;
  /**
   * The source of every indicator that names none of its own.
   */
  source: Id;
  review?: Review;
  weighting: Weighting;
  method: Method;
  /**
   * Bonuses, deductions and vetoes on the total, in this order, before it is rounded.
   */
  adjustments?: readonly Adjustment[];
  /**
   * The indicators of the first level, in order.
   */
  indicators: readonly Indicator[];
}
/**
 * Another complete set of weights (权重方案) for one system.
 */
export interface WeightSet {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/weight-set/1';
  /**
   * The permanent name of the set within its system.
   */
  id: Id;
  /**
   * The system that it weighs.
   */
  system: SystemId;
  edition: Edition;
  /**
   * BCP 47 tag of the language that plain strings are in.
   */
  language: string;
  /**
   * What the set is called.
   */
  title: Text;
  /**
   * `share`: relative to siblings. `points` (分值): full marks.
   */
  basis: 'share' | 'points';
  /**
   * Under `share`: what every group of siblings must add up to, exactly.
   */
  total?: Decimal;
  status: WeightStatus;
  source?: Source;
  /**
   * How the weights came about.
   */
  note?: Text;
  /**
   * A weight for every indicator of the system, by id.
   */
  weights: {
    [k: string]: Weight;
  };
}
/**
 * What-if scenarios for one system: weights changed, indicators dropped, methods switched.
 */
export interface ScenarioDocument {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/scenario/1';
  /**
   * The system that the scenarios are about.
   */
  system: SystemId;
  edition: Edition;
  /**
   * BCP 47 tag of the language that plain strings are in.
   */
  language: string;
  /**
   * What is asked.
   */
  title: Text;
  /**
   * Why it is asked.
   */
  note?: Text;
  /**
   * The scenarios, each by itself against the system as it is.
   */
  scenarios: readonly Scenario[];
}
/**
 * What people hold to matter, group by group, from which weights are derived.
 */
export interface JudgementsDocument {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/judgements/1';
  /**
   * The name of the weight set that comes of it.
   */
  id: Id;
  /**
   * The system that is weighed.
   */
  system: SystemId;
  edition: Edition;
  /**
   * BCP 47 tag of the language that plain strings are in.
   */
  language: string;
  /**
   * What the weight set is called.
   */
  title: Text;
  /**
   * Who judged, when and how.
   */
  note?: Text;
  /**
   * Judgements by the id of the group whose children they are about, `total` for the first level. Groups that are left out keep the weights of the system.
   */
  groups: {
    [k: string]: GroupJudgements;
  };
}
/**
 * A golden case: a small dataset and the exact results expected of it, with their source.
 */
export interface Case {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/case/1';
  /**
   * The permanent name of the case.
   */
  id: Id;
  /**
   * BCP 47 tag of the language that plain strings are in.
   */
  language: string;
  /**
   * What the case shows.
   */
  title: Text;
  /**
   * The system: a path from this file, or a packaged id.
   */
  system: string;
  /**
   * The weight set: a path from this file.
   */
  weights?: string;
  /**
   * Where the expected values come from.
   */
  source: Source;
  /**
   * What a reader should know: rows left out, and why.
   */
  notes?: readonly Text[];
  dataset: CaseDataset;
  /**
   * What must come out, unit by unit; what is not named is not checked.
   */
  expect: {
    [k: string]: ExpectedUnit;
  };
}
/**
 * The observations.
 */
export interface CaseDataset {
  columns?: ColumnNames;
  /**
   * `wide` or `long`.
   */
  layout?: 'wide' | 'long';
  /**
   * Cells that mean missing, beside empty ones and dashes.
   */
  missing?: readonly string[];
  /**
   * Cells that mean not applicable, beside 不适用 and N/A.
   */
  notApplicable?: readonly string[];
  /**
   * The rows.
   */
  rows: readonly Row[];
}
/**
 * What must come out for one unit.
 */
export interface ExpectedUnit {
  /**
   * The reported score as a decimal string, null where there is none.
   */
  score?: string | null;
  /**
   * The rank; a half under `fractional`; null where there is none.
   */
  rank?: number | null;
  /**
   * The grade's name; null for none.
   */
  grade?: string | null;
  /**
   * What must come out at indicators, by id.
   */
  indicators?: {
    [k: string]: ExpectedIndicator;
  };
}
/**
 * What must come out at one indicator.
 */
export interface ExpectedIndicator {
  /**
   * The reported score as a decimal string, null where there is none.
   */
  score?: string | null;
  /**
   * The rank; a half under `fractional`; null where there is none.
   */
  rank?: number | null;
}
/**
 * What became of each indicator from one edition of a system to the next (指标沿革). Ids carry identity; a lineage says the rest.
 */
export interface Lineage {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/lineage/1';
  /**
   * BCP 47 tag of the language that plain strings are in.
   */
  language: string;
  /**
   * What the lineage is called.
   */
  title: Text;
  /**
   * The earlier edition.
   */
  before: LineageEdition;
  /**
   * The later edition.
   */
  after: LineageEdition;
  sources: Sources;
  /**
   * The changes. An id may stand once on either side.
   */
  changes: readonly LineageChange[];
}
/**
 * Observations as a document: rows as a table has them, wide (a column per indicator) or long (unit, indicator, value).
 */
export interface DatasetDocument {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/dataset/1';
  /**
   * What the dataset is called.
   */
  title?: Text;
  /**
   * Whether the values were observed, assumed, or simulated; outputs say so where they were not observed.
   */
  status: 'observed' | 'assumed' | 'simulated';
  source?: Source;
  /**
   * How the values came about.
   */
  note?: Text;
  columns?: ColumnNames;
  /**
   * `wide` or `long`; told from the column heads where left out.
   */
  layout?: 'wide' | 'long';
  /**
   * Cells that mean missing, beside empty ones and dashes.
   */
  missing?: readonly string[];
  /**
   * Cells that mean not applicable, beside 不适用 and N/A.
   */
  notApplicable?: readonly string[];
  /**
   * The rows.
   */
  rows: readonly Row[];
}
/**
 * What the engine computed: scores, subtotals and ranks for every unit and indicator. Numbers are decimal strings, exact as declared.
 */
export interface ResultDocument {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/result/1';
  system: ResultSystem;
  weights: ResultWeights;
  dataset?: ResultDataset;
  /**
   * What every reader of these numbers must know: assumed weights, simulated data.
   */
  remarks: readonly Bilingual[];
  /**
   * The units in the dataset's order.
   */
  units: readonly UnitResult[];
}
/**
 * The system that was scored.
 */
export interface ResultSystem {
  id: SystemId;
  edition: Edition;
  version: Version;
  /**
   * What the system is called.
   */
  title: Text;
}
/**
 * The weights that were used.
 */
export interface ResultWeights {
  /**
   * The weight set; `default` for the system's own.
   */
  id: string;
  /**
   * How the weights read.
   */
  basis: 'equal' | 'share' | 'points';
  status: WeightStatus;
  /**
   * What is known about the weights.
   */
  note?: Text;
}
/**
 * The dataset that was scored.
 */
export interface ResultDataset {
  /**
   * Its name.
   */
  file?: string;
  /**
   * Whether its values were observed, assumed or simulated, where it says so.
   */
  status?: 'observed' | 'assumed' | 'simulated';
}
/**
 * One unit.
 */
export interface UnitResult {
  /**
   * The unit's id in the dataset.
   */
  unit: string;
  /**
   * Its display name, where the dataset has one.
   */
  name?: string;
  /**
   * Its group, where the dataset has one.
   */
  group?: string;
  /**
   * The total as reported, rounded as declared.
   */
  score: string | null;
  /**
   * With --exact: the unrounded total to 30 significant digits.
   */
  value?: string | null;
  /**
   * Under `points`: the unrounded total as a percentage of the full mark, rounded as the total is.
   */
  percentage?: string | null;
  /**
   * Place among the units that have a score here, best first; a half under `fractional`; null without a score.
   */
  rank: number | null;
  /**
   * The grade's name; null without grades or score.
   */
  grade: string | null;
  /**
   * Effective weight observed over effective weight applicable, to 30 significant digits; null where nothing applies.
   */
  coverage: string | null;
  /**
   * Every indicator by id.
   */
  indicators: {
    [k: string]: IndicatorResult;
  };
  /**
   * Adjustments of the total, in order; left out where the system has none.
   */
  adjustments?: readonly AdjustmentResult[];
}
/**
 * One indicator for one unit.
 */
export interface IndicatorResult {
  /**
   * `scored`, or why there is no score. What is missing under the policies `zero` and `worst` is `missing` with a score.
   */
  state: 'scored' | 'missing' | 'not-applicable';
  /**
   * The score as reported.
   */
  score: string | null;
  /**
   * With --exact: the unrounded score to 30 significant digits.
   */
  value?: string | null;
  /**
   * Place among the units that have a score here, best first; a half under `fractional`; null without a score.
   */
  rank: number | null;
  /**
   * As for the unit.
   */
  coverage: string | null;
  /**
   * The share among its siblings, to 30 significant digits.
   */
  weight: string;
  /**
   * The product of the shares up to the root, to 30 significant digits.
   */
  effectiveWeight: string;
  /**
   * The effective weight with which it counts for this unit, once what is left out for it has given its weight to the others, to 30 significant digits; 0 where it does not count.
   */
  countedWeight: string;
  /**
   * What it adds to the total, to 30 significant digits.
   */
  contribution: string | null;
  /**
   * What the system had done to the leaf's cell before it was scored, step by step; left out where nothing was.
   */
  touched?: readonly TouchedCell[];
  /**
   * Adjustments of this indicator's score, in order; left out where it has none.
   */
  adjustments?: readonly AdjustmentResult[];
}
/**
 * One step.
 */
export interface TouchedCell {
  /**
   * `impute`: a gap filled in; `treat`: an outlier changed.
   */
  by: 'impute' | 'treat';
  /**
   * The method, as the system names it.
   */
  how: string;
  /**
   * The value before; null where there was none.
   */
  from: string | null;
  /**
   * The value after.
   */
  to: string;
}
/**
 * `zhibiao.config.yaml`: what a repository asks of its documents.
 */
export interface Config {
  /**
   * Names the kind of document and the format's major version.
   */
  schema: 'zhibiao/config/1';
  /**
   * The folders and files that are looked at where none are named; all of them where left out.
   */
  documents?: readonly string[];
  lint?: LintConfig;
  check?: CheckConfig;
}
/**
 * Which rules hold, how strictly, and where.
 */
export interface LintConfig {
  rules?: RuleSettings;
  /**
   * Other settings for some files; the last that matches a file decides, rule by rule.
   */
  overrides?: readonly LintOverride[];
}
/**
 * Other settings for some files.
 */
export interface LintOverride {
  /**
   * Patterns of paths from the configuration: `*` is anything within a name, `**` any folders.
   */
  files: readonly string[];
  rules: RuleSettings;
}
/**
 * What `zhibiao check` needs to know beside the documents.
 */
export interface CheckConfig {
  /**
   * Example datasets, scored before and after a revision to show what it does.
   */
  datasets?: readonly CheckDataset[];
  /**
   * Patterns of the files of which one must change with a document that needs a new version; `.changeset/*.md` and `CHANGELOG.md` in any folder where left out.
   */
  logs?: readonly string[];
}
/**
 * The example dataset of one system.
 */
export interface CheckDataset {
  /**
   * The system.
   */
  system: SystemId;
  /**
   * The dataset: a path from the configuration.
   */
  data: string;
  /**
   * What the data are.
   */
  status: 'observed' | 'assumed' | 'simulated';
}
/**
 * One fault or remark, as data: what was found, where, what was expected, and what to do.
 */
export interface Diagnostic {
  /**
   * A stable code from a closed set, documented one by one.
   */
  code: string;
  /**
   * `error`: no result. `warning`: a result that somebody should look at. `note`: how something was read.
   */
  severity: 'error' | 'warning' | 'note';
  /**
   * What was found and what was expected.
   */
  message: Bilingual;
  /**
   * What to do about it.
   */
  hint?: Bilingual;
  /**
   * The file or name of the input.
   */
  file?: string;
  range?: Range;
  /**
   * JSON Pointer into the document.
   */
  path?: string;
  /**
   * `key` where the key at the path is at fault rather than its value. Left out once there is a range.
   */
  part?: 'key';
  cell?: CellPlace;
  /**
   * The values that the message was made of.
   */
  params: {
    [k: string]: string | number | boolean | readonly string[];
  };
}
/**
 * From the first character to just past the last.
 */
export interface Range {
  start: Position;
  end: Position;
}
/**
 * A place in a table.
 */
export interface CellPlace {
  /**
   * The sheet, for workbooks.
   */
  sheet?: string;
  /**
   * The row as people count: the head is row 1 of a file; the first record of a list is row 1.
   */
  row?: number;
  /**
   * The head of the column.
   */
  column?: string;
  /**
   * The unit of the row.
   */
  unit?: string;
}
