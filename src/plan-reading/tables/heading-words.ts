/** What the headings of plans are made of; numbers and years besides. A row of a plan says something else as well. */
const headingWords = new Set(
  (
    'a an and any are as at be been by can do does for from has have how if in into is it know of on or our over shall should so that ' +
    'the their this to us was we what when where which who whom whos why will with you your yes y n ' +
    'account accountability accountable achieve achieved achievement achievements action actions activities activity actual additional ' +
    'agencies agency agreed aim aims ambition ambitions ap area areas assigned assignee assignees barriers baseline body bodies brag bragg ' +
    'b bucket budget card categories category change chapter code colour comment commentary comments commenced commitment commitments ' +
    'complete completed completing completion confidence cost costs current date dates deadline deadlines deliver deliverable ' +
    'deliverables delivered delivering delivery dependencies description desired detail details difference do domain domains done due ' +
    'end evaluation evidence exceptions expected extended far figure final finish focus forecast frame fund funding g goal goals good ' +
    'governance group happen health high highlights holder id impact improvement indicator indicators initiative initiatives intended ' +
    'interim intervention interventions issue issues item items key kpi kpis last latest lead leader leaders leading leads led like line ' +
    'link linked links list local look made main make mean means measurable measure measured measures member members metric metrics ' +
    'milestone milestones mitigation monitoring month name named narrative national need needed needs new next no nos not note notes num ' +
    'number numbers objective objectives officer officers ongoing opportunities organisation organisations organization organizations other outcome outcomes ' +
    'output outputs overall overview owned owner owners part partner partners percent percentage performance period person persons pillar ' +
    'pillars plan planned plans point points policies policy position post priorities priority programme programmes progress project ' +
    'projects proposed q qtr quarter r rag rating rationale recommendation recommendations recommended ref reference related remarks ' +
    'required resource resources responsibilities responsibility responsible resp result results revised risk risks row s score section sections serial ' +
    'smart specific sro stage start started state statement status step steps strand strands strategic strategies strategy stream streams ' +
    'sub subtask subtasks success summary support supporting table take taken taking target targets task tasks team teams term text theme themes ' +
    'timeframe timeframes timeline timelines timescale timescales timetable time timing timings title track type unique update updates ' +
    'value want wbs work workstream workstreams year years yr zone jan feb mar apr may june jun jul aug sep sept oct nov dec'
  ).split(' '),
);

const isHeadingWord = (word: string): boolean =>
  /^[qyh]?\d+(?:st|nd|rd|th)?$/.test(word) || headingWords.has(word);

/** Whether a cell is a column's heading from its first word to its last: `Lead officer`, and not `Lead the review`. */
export function isWholeHeading(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.every(isHeadingWord);
}
