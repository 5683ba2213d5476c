import { Later } from '../../components/notices/Later';
import type { Catalogue } from '../../domain/catalogue';
import type { Partnership } from '../../domain/places/partnership';
import type { Plan } from '../../domain/plan/plan';
import type { Draft, DraftChoices } from '../../plan-reading/draft';
import type { Links } from '../links';
import { DraftColumns } from './DraftColumns';
import { DraftCorrections } from './DraftCorrections';
import { DraftDownloads } from './DraftDownloads';
import { DraftProblems } from './DraftProblems';
import { DraftQuestions } from './DraftQuestions';
import { DraftRows } from './DraftRows';
import { contentsSentence, linesSentence } from './draft-words';

interface DraftReviewProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly catalogue: Catalogue;
  readonly partnership: Partnership;
  /** The plan as it is now, whose ids the draft keeps; null: there is none. */
  readonly earlier: Plan | null;
  readonly links: Links;
  readonly onChoose: (choices: DraftChoices) => void;
  readonly onShow: () => void;
}

/** What was found in the file, what was corrected and what is doubtful, and every row before and after. */
export function DraftReview(props: DraftReviewProps) {
  const { draft, choices, catalogue, partnership, earlier, onChoose, onShow } = props;
  return (
    <>
      <h2 tabIndex={-1}>2. What was found</h2>
      <p>{contentsSentence(draft)}</p>
      <p className="small quiet">{linesSentence(draft.ledger)}</p>
      <DraftProblems problems={draft.problems} />
      <h3>Columns</h3>
      <DraftColumns draft={draft} choices={choices} onChoose={onChoose} />
      <h2>3. To look at</h2>
      <h3>Questions</h3>
      <DraftQuestions draft={draft} choices={choices} onChoose={onChoose} />
      <h3>Corrections</h3>
      <Later isNow={false}>
        {() => <DraftCorrections draft={draft} choices={choices} onChoose={onChoose} />}
      </Later>
      <h3>Rows</h3>
      <Later isNow={false}>
        {() => <DraftRows draft={draft} choices={choices} catalogue={catalogue} onChoose={onChoose} />}
      </Later>
      <h2>4. The tidy plan</h2>
      <DraftDownloads
        draft={draft}
        choices={choices}
        earlier={earlier}
        profileName={`${partnership.shortName}: ${draft.file}`}
        onShow={onShow}
      />
    </>
  );
}
