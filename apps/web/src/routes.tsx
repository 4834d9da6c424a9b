import { lazy } from 'react';
import { createBrowserRouter } from 'react-router';
import { Shell } from './shell/Shell.tsx';
import { BrokenPage } from './shell/BrokenPage.tsx';
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

export const router = createBrowserRouter([
  {
    path: '/',
    element: <Shell />,
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
          { path: '*', element: <NotFoundPage /> },
        ],
      },
    ],
  },
]);
