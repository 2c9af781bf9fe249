import { Link, useRouterState } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useCrumbName } from './crumbNames.ts';
import { placeOf, sectionOf } from './navigation.ts';
import { shellTexts } from './texts.ts';

/** Where this page lies: place, thing, what is done with it. */
export function Crumbs() {
  const t = useTexts(shellTexts);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const name = useCrumbName();
  const place = placeOf(pathname);
  if (!place) return <span className="bo-crumbs" />;
  const rest = pathname.slice(place.to.length).split('/').filter(Boolean);
  const section = sectionOf(place, rest[0]);
  if (section) rest.shift();
  const base = section ? `${place.to}/${section.path}` : place.to;
  const last = rest.at(-1);
  const doing = last === 'edit' ? t.edit : last === 'new' ? t.create : null;
  const thing = rest.length > 0 && rest[0] !== 'new' ? rest[0] : null;
  return (
    <nav className="bo-crumbs" aria-label={t.crumbs}>
      <ol>
        <li>
          {rest.length > 0 || section ? (
            <Link to={place.to}>{t[place.name]}</Link>
          ) : (
            <span aria-current="page">{t[place.name]}</span>
          )}
        </li>
        {section && (
          <li>
            {rest.length > 0 ? (
              <Link to={base}>{t[section.name]}</Link>
            ) : (
              <span aria-current="page">{t[section.name]}</span>
            )}
          </li>
        )}
        {thing && (
          <li>
            {doing ? (
              <Link to={`${base}/${thing}`}>{name ?? '…'}</Link>
            ) : (
              <span aria-current="page">{name ?? '…'}</span>
            )}
          </li>
        )}
        {doing && (
          <li>
            <span aria-current="page">{doing}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
