import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { Shell } from './shell/Shell.tsx';
import { BrokenPage } from './shell/BrokenPage.tsx';
import { AccessProvider } from './data/access/AccessProvider.tsx';
import { NotFoundPage } from './missing/NotFoundPage.tsx';

/** Each page is a chunk of its own; the shell is there at once. */
const OverviewPage = lazy(() => import('./overview/OverviewPage.tsx'));
const TargetsPage = lazy(() => import('./targets/TargetsPage.tsx'));
const TargetPage = lazy(() => import('./targets/TargetPage.tsx'));
const IndicatorsPage = lazy(() => import('./indicators/IndicatorsPage.tsx'));
const IndicatorPage = lazy(() => import('./indicators/IndicatorPage.tsx'));
const RegionsPage = lazy(() => import('./regions/RegionsPage.tsx'));
const RegionPage = lazy(() => import('./regions/RegionPage.tsx'));
const MapPage = lazy(() => import('./map/MapPage.tsx'));
const ComparePage = lazy(() => import('./compare/ComparePage.tsx'));
const ExplainPage = lazy(() => import('./explain/ExplainPage.tsx'));
const MethodsPage = lazy(() => import('./methods/MethodsPage.tsx'));
const DataPage = lazy(() => import('./data/DataPage.tsx'));
const IngestsPage = lazy(() => import('./data/ingests/IngestsPage.tsx'));
const IngestPage = lazy(() => import('./data/report/IngestPage.tsx'));
const RevisionsPage = lazy(() => import('./data/revisions/RevisionsPage.tsx'));
const UploadPage = lazy(() => import('./data/upload/UploadPage.tsx'));
const MappingsPage = lazy(() => import('./data/mapping/MappingsPage.tsx'));

export const router = createBrowserRouter([
  {
    path: '/',
    // Around every page, so that a writer's key is not lost by a look at a chart.
    element: (
      <AccessProvider>
        <Shell />
      </AccessProvider>
    ),
    errorElement: <BrokenPage />,
    children: [
      {
        errorElement: <BrokenPage />,
        children: [
          { index: true, element: <OverviewPage /> },
          { path: 'mal', element: <TargetsPage /> },
          { path: 'mal/:id', element: <TargetPage /> },
          { path: 'indikatorer', element: <IndicatorsPage /> },
          { path: 'indikatorer/:id', element: <IndicatorPage /> },
          { path: 'regioner', element: <RegionsPage /> },
          { path: 'regioner/:code', element: <RegionPage /> },
          { path: 'kart', element: <MapPage /> },
          { path: 'sammenlign', element: <ComparePage /> },
          { path: 'forklar', element: <ExplainPage /> },
          { path: 'metoder', element: <MethodsPage /> },
          { path: 'data', element: <DataPage /> },
          { path: 'data/inntak', element: <IngestsPage /> },
          { path: 'data/inntak/:id', element: <IngestPage /> },
          { path: 'data/revisjoner', element: <RevisionsPage /> },
          { path: 'data/last-opp', element: <UploadPage /> },
          { path: 'data/oppsett', element: <MappingsPage /> },
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
