import { Link, useRouterState } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import { useCrumbName } from './crumbNames.ts';
import { placeOf } from './navigation.ts';
import { shellTexts } from './texts.ts';

/** Where this page lies: place, thing, what is done with it. */
export function Crumbs() {
  const t = useTexts(shellTexts);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const name = useCrumbName();
  const place = placeOf(pathname);
  if (!place) return <span className="bo-crumbs" />;
  const rest = pathname.slice(place.to.length).split('/').filter(Boolean);
  const last = rest.at(-1);
  const doing = last === 'edit' ? t.edit : last === 'new' ? t.create : null;
  const thing = rest.length > 0 && rest[0] !== 'new' ? rest[0] : null;
  return (
    <nav className="bo-crumbs" aria-label={t.crumbs}>
      <ol>
        <li>
          {rest.length > 0 ? (
            <Link to={place.to}>{t[place.name]}</Link>
          ) : (
            <span aria-current="page">{t[place.name]}</span>
          )}
        </li>
        {thing && (
          <li>
            {doing ? (
              <Link to={`${place.to}/${thing}`}>{name ?? '…'}</Link>
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
