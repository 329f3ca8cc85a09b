namespace AdaptiveCards;

public enum AdaptiveTextSize { Default, Small, Medium, Large, ExtraLarge }

public enum AdaptiveTextWeight { Default, Lighter, Bolder }

public enum AdaptiveTextColor { Default, Dark, Light, Accent, Good, Warning, Attention }

public enum AdaptiveTextBlockStyle { Paragraph, Heading }

public enum AdaptiveFontType { Default, Monospace }

public enum AdaptiveSpacing { Default, None, Small, Medium, Large, ExtraLarge, Padding }

public enum AdaptiveContainerStyle { Default, Emphasis, Good, Attention, Warning, Accent }

public enum AdaptiveHorizontalAlignment { Left, Center, Right, Stretch }

public enum AdaptiveVerticalContentAlignment { Top, Center, Bottom }

public enum AdaptiveImageSize { Auto, Stretch, Small, Medium, Large }

public enum AdaptiveImageStyle { Default, Person }

public enum AdaptiveChoiceInputStyle { Compact, Expanded, Filtered }

public enum AdaptiveTextInputStyle { Text, Tel, Url, Email, Password }

public enum AdaptiveAssociatedInputs { Auto, None }

public enum AdaptiveActionMode { Primary, Secondary }
