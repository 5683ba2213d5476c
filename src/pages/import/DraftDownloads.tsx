import { useState } from 'react';
import { download } from '../../components/tables/download';
import type { Plan } from '../../domain/plan/plan';
import type { Draft, DraftChoices } from '../../plan-reading/draft';
import { draftProfileOf } from '../../plan-reading/output/profile';
import { planFileNames, writePlanFile } from '../../plan-reading/output/write-plan';

interface DraftDownloadsProps {
  readonly draft: Draft;
  readonly choices: DraftChoices;
  readonly earlier: Plan | null;
  readonly profileName: string;
  /** Shows the draft on the plan's own pages, in this tab alone. */
  readonly onShow: () => void;
}

/** The mark at the start tells Excel that the file is UTF-8. */
const csvOf = (text: string) => new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });

/** Step four: the tidy files, the change log and the profile. */
export function DraftDownloads({ draft, choices, earlier, profileName, onShow }: DraftDownloadsProps) {
  const [said, say] = useState('');
  const saveProfile = () => {
    const profile = draftProfileOf(draft, choices, profileName);
    const json = new Blob([`${JSON.stringify(profile, null, 2)}\n`], { type: 'application/json' });
    download(`${choices.partnership}-profile.json`, json);
    say('Profile saved.');
  };
  return (
    <>
      <div className="downloads">
        {planFileNames.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            onClick={() => {
              download(name, csvOf(writePlanFile(draft, name, earlier)));
              say(`${name} saved.`);
            }}
          >
            {name}
          </button>
        ))}
        <button type="button" className="button" onClick={saveProfile}>
          Profile (JSON)
        </button>
        <button type="button" className="button" onClick={onShow}>
          See it on the plan pages
        </button>
      </div>
      <output className="small">{said}</output>
      <p>
        Put the four tables into <code>data/plans/{choices.partnership}/</code> and the plan is on the site
        after the next load. The change log lists every correction, answer and row that was set aside. The
        profile remembers the columns and the plan’s period for the next version.
      </p>
    </>
  );
}
