'use client';
import dynamic from 'next/dynamic';

/** The graph needs WebGL and a window: it is fetched in the browser only. */
export const GraphView = dynamic(() => import('@/lib/ui/graph').then((m) => m.GraphView), { ssr: false });

/** Fetched when it is first looked at. */
export const FlowView = dynamic(() => import('@/lib/ui/flow').then((m) => m.FlowView), { ssr: false });
