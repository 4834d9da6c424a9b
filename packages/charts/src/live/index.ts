export { LiveLineChart, type LiveLineChartProps } from './LiveLineChart.tsx';
export { type LiveLine, type RechartsProps, rechartsProps } from './rechartsProps.ts';
