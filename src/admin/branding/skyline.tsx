/** Two towns under one sky, tied by arcs as on the map of agreements. Decoration alone. */
export function Skyline() {
  return (
    <svg viewBox="0 0 480 260" aria-hidden="true" focusable="false">
      <g fill="none" stroke="#e3a537" strokeLinecap="round" strokeWidth="2">
        <path d="M92 150C150 40 330 40 388 150" />
        <path d="M92 150C170 84 250 96 290 168" opacity="0.6" />
        <path d="M168 168C220 110 320 96 388 150" opacity="0.6" />
      </g>
      <g fill="#e3a537">
        <circle cx="92" cy="150" r="5" />
        <circle cx="388" cy="150" r="5" />
        <circle cx="290" cy="168" r="4" />
        <circle cx="168" cy="168" r="4" />
      </g>
      <path
        fill="#143a4d"
        opacity="0.55"
        d="M0 260v-58l24-20 24 20v-14l22-18 22 18v-22h18v34l20-16 20 16v-24h36v30l22-18 22 18v20h30v-36l26-22 26 22v-16h20v26l24-20 24 20v-30h16v24l18-15 18 15v-12l22-18 22 18v10h24v70z"
      />
      <path
        fill="#0f2f42"
        d="M0 260v-34l20-17 20 17v-14h26v22l22-18 22 18v-30l16-13 16 13v34h34v-16l22-18 22 18v24h28v-34l20-16 20 16v20h32v-12l20-17 20 17v18h24v-36l18-15 18 15v26h30v-14l20-17 20 17v57z"
      />
    </svg>
  );
}
