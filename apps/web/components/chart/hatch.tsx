interface HatchProps {
  readonly id: string
  readonly className: string | undefined
}

/** What fills a part of a map for which nothing is published. */
export const Hatch = ({ id, className }: HatchProps) => (
  <defs>
    <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path d="M0 0V5" className={className} />
    </pattern>
  </defs>
)
