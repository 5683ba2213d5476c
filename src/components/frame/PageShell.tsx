import type { ReactNode } from 'react';
import { useKeptFocus } from './use-kept-focus';

export interface NavigationItem {
  readonly label: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

interface PageShellProps {
  readonly title: string;
  readonly homeHref: string;
  readonly navigation: readonly NavigationItem[];
  readonly placeChooser: ReactNode;
  /** "as at 31 December 2023"; empty until it is known. */
  readonly asAt: string;
  /** Notices above the page's heading: what is illustrative, what is missing. */
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

export function PageShell(props: PageShellProps) {
  useKeptFocus();
  return (
    <>
      <SkipLink />
      <header className="masthead">
        <div className="width masthead__row">
          <div className="govuk-generic-header masthead__brand">
            <a href={props.homeHref}>
              <Waymark />
              Waymark<span className="unseen">, {props.title}: overview</span>
            </a>
          </div>
          {props.placeChooser}
          <p className="masthead__as-at">{props.asAt}</p>
        </div>
        <Navigation items={props.navigation} />
      </header>
      <main id="content" className="width" tabIndex={-1}>
        {props.notices}
        {props.children}
      </main>
      <Footer title={props.title} />
    </>
  );
}

/** The address holds the view, so the link must not write `#content` into it. */
function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: a skip link is a link; only the address must stay as it is
    <a
      href="#content"
      className="govuk-skip-link"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('content')?.focus();
      }}
    >
      Skip to main content
    </a>
  );
}

function Navigation({ items }: { readonly items: readonly NavigationItem[] }) {
  return (
    <div className="govuk-service-navigation">
      <nav className="width" aria-label="Pages">
        <ul className="govuk-service-navigation__list">
          {items.map(({ label, href, isCurrent }) => (
            <li
              key={label}
              className={`govuk-service-navigation__item${isCurrent ? ' govuk-service-navigation__item--active' : ''}`}
            >
              <a
                className="govuk-service-navigation__link"
                href={href}
                aria-current={isCurrent ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Footer({ title }: { readonly title: string }) {
  return (
    <footer className="page-footer">
      <div className="width">
        <p>
          {title}. Management information compiled from published official statistics; each figure names its
          source and licence beside it. Plans are in our own short words.
        </p>
        <p>
          Contains public sector information licensed under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          . Figures marked illustrative are invented and say nothing about any place.
        </p>
        <p>This page stores nothing on your device and asks no other website for anything.</p>
      </div>
    </footer>
  );
}

/** Our own sign: a post with an arm. */
function Waymark() {
  return (
    <svg viewBox="0 0 22 26" aria-hidden="true" focusable="false">
      <path d="M9 0h3v26H9Z" fill="currentColor" />
      <path d="M2 3h14l5 5-5 5H2Z" fill="currentColor" />
    </svg>
  );
}
