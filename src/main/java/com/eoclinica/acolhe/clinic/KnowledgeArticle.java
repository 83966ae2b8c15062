package com.eoclinica.acolhe.clinic;

import java.util.List;

/** One thing patients ask, answered in the clinic's words. */
public record KnowledgeArticle(String topic, String title, List<String> questions, String answer) {}
