import { createRootRoute, createRoute, createRouter, Link } from '@tanstack/react-router';
import { useTexts } from '@toonbank/ui/i18n/texts.ts';
import type { ReactNode } from 'react';
import { CollectDesk } from './collect/CollectDesk.tsx';
import { Frame } from './frame/Frame.tsx';
import { frameTexts } from './frame/texts.ts';
import { Head } from './kit/Head.tsx';
import { Told } from './kit/States.tsx';
import { PickListPage } from './picklist/PickListPage.tsx';
import { HandToCarrier } from './ship/HandToCarrier.tsx';
import { ArticlePage } from './stock/ArticlePage.tsx';
import { CountPage } from './stock/CountPage.tsx';
import { CountsPage } from './stock/CountsPage.tsx';
import { IncomingPage } from './stock/IncomingPage.tsx';
import { NewTransferPage } from './stock/NewTransferPage.tsx';
import { OutgoingPage } from './stock/OutgoingPage.tsx';
import { PurchasePage } from './stock/PurchasePage.tsx';
import { StockPage } from './stock/StockPage.tsx';
import { TransferPage } from './stock/TransferPage.tsx';
import { ArrivalPage } from './stock/ArrivalPage.tsx';
import { QueuePage } from './tasks/QueuePage.tsx';
import { TasksPage } from './tasks/TasksPage.tsx';
import { WorkPage } from './work/WorkPage.tsx';

function Lost() {
  const t = useTexts(frameTexts);
  return (
    <>
      <Head title={t.lost} />
      <Told title={t.lost} text={t.lostText} action={<Link to="/">{t.toTasks}</Link>} />
    </>
  );
}

const root = createRootRoute({ component: Frame, notFoundComponent: Lost });
const page = (path: string, component: () => ReactNode) =>
  createRoute({ getParentRoute: () => root, path, component });

const routes = root.addChildren([
  page('/', TasksPage),
  page('/queue/$stage', QueuePage),
  page('/orders/$id', WorkPage),
  page('/pick-lists/$id', PickListPage),
  page('/collect', CollectDesk),
  page('/carrier', HandToCarrier),
  page('/stock', StockPage),
  page('/stock/article', ArticlePage),
  page('/stock/incoming', IncomingPage),
  page('/stock/outgoing', OutgoingPage),
  page('/stock/new-transfer', NewTransferPage),
  page('/stock/arrivals/$id', ArrivalPage),
  page('/stock/transfers/$id', TransferPage),
  page('/stock/purchases/$id', PurchasePage),
  page('/stock/counts', CountsPage),
  page('/stock/counts/$id', CountPage),
]);

export const router = createRouter({ routeTree: routes, basepath: '/work', scrollRestoration: true });
