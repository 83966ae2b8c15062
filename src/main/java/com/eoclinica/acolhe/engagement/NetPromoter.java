package com.eoclinica.acolhe.engagement;

import java.util.List;

/** The net promoter score: share of 9 and 10 less share of 0 to 6, in points from -100 to 100. */
public record NetPromoter(int answers, int promoters, int passives, int detractors, int score) {

    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;

    static NetPromoter of(List<Integer> scores) {
        int promoters = (int) scores.stream().filter(each -> each >= PROMOTER).count();
        int detractors = (int) scores.stream().filter(NetPromoter::isDetractor).count();
        int all = scores.size();
        var points = all == 0 ? 0 : (int) Math.round(100.0 * (promoters - detractors) / all);
        return new NetPromoter(all, promoters, all - promoters - detractors, detractors, points);
    }

    /** Somebody a person of the clinic should speak with. */
    static boolean isDetractor(int score) {
        return score <= DETRACTOR;
    }
}
