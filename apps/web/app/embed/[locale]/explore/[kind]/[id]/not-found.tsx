export { ExploreProblem as default } from '@/components/explore/explore-problem'
