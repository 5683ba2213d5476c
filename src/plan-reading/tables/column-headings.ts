import type { DraftField } from '../draft';

/** How well a heading names its field: of two columns for one field, the better named one has it. */
export interface HeadingReading {
  readonly field: DraftField;
  readonly strength: number;
}

const words = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/([a-z])%/g, '$1 %')
    .replace(/[^a-z0-9#%]+/g, ' ')
    .trim();

type Rule = readonly [field: DraftField, strength: number, pattern: RegExp];

/** Read from top to bottom: the first that fits has it. */
const rules: readonly Rule[] = [
  [
    'reference',
    3,
    /^(?:(?:action|ap|item|task|line|plan|serial|unique|objective|priority|card|row|outline) )?(?:ref(?:erence)?|nos?|num(?:ber)?|id|code)(?: (?:nos?|number|id|code))?$|^#$|^item$|^wbs(?: (?:no|number|code))?$|^s no?$/,
  ],
  [
    'note',
    2,
    /^(?:date|day) (?:(?:action )?(?:completed|closed|achieved|raised|agreed|added|opened|created|logged|identified|set))$|^(?:actual|completed|closed) (?:completion |finish |end |closure )?date$|^actual (?:completion|finish|end)$|^baseline\b/,
  ],
  ['update', 3, /\bstatus (?:updates?|comments?|notes?)$/],
  ['status', 0, /^(?:% ?|percent(?:age)? ?)(?:complete[d]?|completion)$/],
  [
    'status',
    3,
    /^(?:current |overall |progress |delivery |action |latest )?(?:b?rag(?:g|b)?|b? ?r a g)(?: (?:rating|status|score|colour))?\b/,
  ],
  ['status', 3, /^(?:current |overall |action |delivery |completion )?status\b|^achieved\b|^colour$/],
  [
    'status',
    2,
    /^(?:is it )?(?:complete|completed|done|on track)(?: y n| yes no)?$|^state$|^delivery confidence|^health$/,
  ],
  [
    'update',
    3,
    /\bupdates?\b|^comment(?:s|ary)?\b(?! count)|^narrative\b|^(?:latest|current) position|^position statement/,
  ],
  [
    'update',
    3,
    /^progress (?:to date|so far|report|notes?|made|against|on|since|narrative|comment)|^achievements? to date/,
  ],
  ['update', 2, /^what (?:has been|have we) (?:done|achieved)|^latest (?:progress|comments?|position)/],
  [
    'update',
    2,
    /^actions? (?:already )?taken\b|^outcome of (?:the )?actions?|^exceptions?\b|^highlights?\b|^achievements?\b|^work (?:done )?to date/,
  ],
  [
    'update',
    1,
    /^(?:q|qtr |quarter )[1-4](?: \d{2,4}(?: \d{2,4})?)?(?: (?:progress|position|comment(?:s|ary)?|actual))?$/,
  ],
  ['status', 1, /^progress$/],
  [
    'start',
    3,
    /^(?:planned |actual )?(?:start|commencement|commence|begins?)(?: date| by)?(?: planned)?$|^date (?:started|commenced)|^from$/,
  ],
  [
    'deadline',
    3,
    /^(?:(?:target|revised|original|proposed|expected|planned|action|final|current|new|forecast|extended) )?(?:completion|finish|end|due|delivery|target finish|target completion|target end|target)? ?(?:deadline|due|date)(?: (?:for completion|due|of completion|for delivery|planned|by))?$/,
  ],
  [
    'deadline',
    3,
    /^(?:by )?when(?: by)?\b(?! did)|^(?:revised |original |new )?time ?(?:scale|frame|line|table|ing)s?(?: for .*)?$|^timing$|^to be (?:completed|done|delivered) by/,
  ],
  [
    'deadline',
    3,
    /^(?:expected |target |planned |revised |forecast )?(?:completion|finish|end)(?: by)?$|^target (?:finish|completion|end|delivery)/,
  ],
  ['deadline', 2, /^(?:complete|completed|completion|deliver|delivered|delivery) (?:by|date)|^deadlines?\b/],
  [
    'linked-plan',
    3,
    /^link(?:s|ed|ages)?\b|^related (?:plan|strateg|polic)|\blinked (?:local )?(?:plan|strateg)/,
  ],
  [
    'kpi',
    3,
    /\bkpis?\b|performance (?:indicator|measure|metric)|^measures?\b|^metrics?\b|^how (?:will|do|is|shall) .*(?:know|measure)/,
  ],
  [
    'kpi',
    3,
    /success\b|^evidence\b|^(?:key )?indicators?\b|^targets?$|^outcome (?:measure|indicator|target)|^measured by/,
  ],
  [
    'kpi',
    2,
    /^(?:expected|intended|desired|anticipated|key|planned) (?:outcome|impact|result|output)|^outputs?\b|^impact\b/,
  ],
  [
    'kpi',
    2,
    /^(?:\d{4}(?: \d{2,4})? )?targets?(?: (?:\d{4}(?: \d{2,4})?|value|figure|number))?$|^what does good look|^what difference\b|^measurable\b|\bmeasures?$|^evaluation$|^monitoring$/,
  ],
  [
    'action',
    3,
    /^(?:deliverables?|recommendations?|milestones?|interventions?) (?:and |or )?(?:key )?actions?$|^(?:key )?actions? (?:and |or )?(?:milestones?|deliverables?|interventions?|activit(?:y|ies)|tasks?)$/,
  ],
  [
    'milestone',
    3,
    /\bmilestones?\b|^deliverables?\b|^key deliverables?|^sub ?(?:action|task)s?|^checklist items?$|^interim (?:step|target)s?/,
  ],
  [
    'owner',
    3,
    /^(?:action |risk |named |accountable |responsible )?(?:owners?|leads?)\b(?! in)|^lead\b|\bleads?$/,
  ],
  ['owner', 3, /^responsib(?:le|ility|ilities)\b|^accountab(?:le|ility)|^(?:by )?whom?\b|^assigned\b|^sro$/],
  ['owner', 3, /^persons?\b|^assignees?$|^led by$|^resp$|^action holder|^(?:named )?officers?$|^teams?$/],
  ['owner', 1, /^(?:action|completed) by$|^members?$/],
  [
    'owner',
    2,
    /^(?:which |key |delivery |lead |other |supporting )?(?:partners?|agenc(?:y|ies)|organi[sz]ations?)\b/,
  ],
  [
    'action',
    3,
    /^(?:key |agreed |proposed |planned |specific |main |priority |our |improvement |smart |local |delivery )?actions?(?: (?:s|year|points?|in|for|and|or|to be taken|to take|required|needed|description|title|text|name|details?|items?|\d).*)?$/,
  ],
  ['priority', 2, /^what (?:do|are|will) we (?:want|trying|aiming|hop)|\boutcomes? we want/],
  [
    'action',
    3,
    /^what (?:will|are|do|shall|should) (?:we|you|be)\b|^what (?:we|you) (?:will|are)|^what needs to (?:be done|happen)|^actions? (?:required|needed)/,
  ],
  [
    'action',
    2,
    /^(?:key |planned )?(?:interventions?|activit(?:y|ies)|tasks?|initiatives?|projects?|steps?)\b|^delivery$|^work required$/,
  ],
  [
    'action',
    2,
    /^how (?:will|are|do|shall) we\b|^how we will\b|^ap (?:title|action)$|^recommended action|^what$|^commitments?$/,
  ],
  [
    'action',
    1,
    /^(?:action )?(?:descriptions?|details?)\b|^ap text$|^title$|^(?:card|item) name$|^summary$|^next steps?$/,
  ],
  ['action', 0, /^name$/],
  [
    'priority',
    3,
    /\bobjectives?\b|^(?:strategic |key |local |national |our |plan )?(?:priority|priorities|themes?|aims?|goals?)\b/,
  ],
  [
    'priority',
    2,
    /^(?:plan |key |focus |priority |work |high impact )?areas?\b|^(?:work ?)?streams?\b|^pillars?\b|^strands?\b|^domains?\b/,
  ],
  [
    'priority',
    2,
    /^categor(?:y|ies)\b|^recommendations?\b|^sections?\b|^hic label$|^high impact change|^ambitions?\b|^(?:national |framework |strategic |strategy |local )?outcomes?\b/,
  ],
  ['priority', 1, /\bpriorit(?:y|ies)$|^bucket(?: name)?$|^programmes?$|^list(?: name)?$|^group$|^chapter$/],
  [
    'note',
    2,
    /^(?:additional |other )?notes?\b|^remarks?\b|^risks?\b|^barriers?\b|^dependenc|^resourc|^costs?\b|^budget|^fund/,
  ],
  [
    'note',
    1,
    /^inputs?$|^actuals?\b|^(?:current|latest) (?:value|figure|performance)\b|^governance$|^(?:delivery|sub|working|task) ?group$|^equalit|^where are we\b|^clarity required$|^issues?\b|^mitigat|^support (?:needed|required)|^rationale\b|^why\b|^background\b/,
  ],
  ['action', 1, /\bactions?\b(?! (?:plan|log|by|owner|lead|status|date|ref|id)\b)/],
];

function ruleFor(heading: string): HeadingReading | null {
  const plain = words(heading);
  if (plain === '') return null;
  const found = rules.find(([, , pattern]) => pattern.test(plain));
  return found ? { field: found[0], strength: found[1] } : null;
}

/** In letters. */
const longestHeading = 120;

/** What a column is for, by its heading; what stands in brackets may only explain it. null: it says nothing to us. */
export const readHeading = (heading: string): HeadingReading | null =>
  heading.length > longestHeading
    ? null
    : (ruleFor(heading) ?? (heading.includes('(') ? ruleFor(heading.replace(/\([^()]*\)/g, ' ')) : null));
